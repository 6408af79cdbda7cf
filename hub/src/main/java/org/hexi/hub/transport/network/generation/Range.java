package org.hexi.hub.transport.network.generation;

import java.util.random.RandomGenerator;

/** Whole numbers from one to another, both included. Immutable. */
public record Range(int from, int to) {
    public Range {
        if (to < from) {
            throw new IllegalStateException("a range ends before it begins: " + from + " to " + to);
        }
    }

    int pick(RandomGenerator random) {
        return random.nextInt(from, to + 1);
    }

    boolean holds(double number) {
        return number >= from && number <= to;
    }
}
