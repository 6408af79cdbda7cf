package org.hexi.hub.transport.network.generation;

/** A way of ships between two nodes of the sea, or between a node and a port, by their codes. Immutable. */
public record SeaLink(String a, String b) {}
