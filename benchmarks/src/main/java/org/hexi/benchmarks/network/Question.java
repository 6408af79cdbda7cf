package org.hexi.benchmarks.network;

/**
 * How soon, and with how few rides, can one get from a stop to another. Immutable.
 *
 * @param ready the tick one is at the first stop
 */
public record Question(int from, int to, int ready) {
    /** Beyond these rides no engine has to look. */
    public static final int MOST_RIDES = 8;
}
