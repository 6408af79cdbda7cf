package org.hexi.benchmarks.network;

/** A ride on a run between two stops, as an engine tells it. Immutable. */
public record Ride(String run, int from, int to, int departs, int arrives) {}
