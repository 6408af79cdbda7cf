package org.hexi.hub.demo.model;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/**
 * Numbers drawn from the seed of the world and a name, each on its own: what one thing draws never shifts what another gets,
 * in whatever order they ask. SplitMix64 (Steele, Lea and Flood 2014) over an FNV-1a hash of the name. Immutable.
 */
public record Draws(long seed, String name) {
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

    /** A whole number from 0 up to, not including, the bound. */
    public int below(int bound, String what) {
        return (int) Long.remainderUnsigned(bits(what), bound);
    }

    public boolean isOneIn(int times, String what) {
        return below(times, what) == 0;
    }

    /** A length of time between two numbers of minutes, both included. */
    public Duration minutes(int least, int most, String what) {
        return Duration.ofMinutes(least + below(most - least + 1, what));
    }

    public <T> T pick(List<T> from, String what) {
        return from.get(below(from.size(), what));
    }

    private long bits(String what) {
        long hash = FNV_OFFSET;
        for (byte each : (name + "/" + what).getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (each & 0xff)) * FNV_PRIME;
        }
        long mixed = (hash ^ seed) + GOLDEN_GAMMA;
        mixed = (mixed ^ mixed >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return mixed ^ mixed >>> 31;
    }
}
