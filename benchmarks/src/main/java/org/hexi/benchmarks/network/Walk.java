package org.hexi.benchmarks.network;

/**
 * A change between two stops. Immutable.
 *
 * @param ticks from the arrival at one until one may board at the other
 */
public record Walk(int from, int to, int ticks) {}
