package org.hexi.hub.transport.network.generation;

import java.util.random.RandomGenerator;
import org.hexi.engine.kernel.InvalidValue;

/** Whole numbers from one to another, both included. Immutable. */
public record Range(int from, int to) {
    public Range {
        if (to < from) {
            throw new InvalidValue("network.generation.range", "to", to, "not below " + from);
        }
    }

    int pick(RandomGenerator random) {
        return random.nextInt(from, to + 1);
    }

    boolean holds(double number) {
        return number >= from && number <= to;
    }
}
