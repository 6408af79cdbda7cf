package org.hexi.engine.routing.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.hexi.engine.routing.api.Passage;
import org.hexi.engine.routing.spi.Closure;

/**
 * The rules of what is shut for a while, for searches and for confirmed legs alike: who would be in a passage while it is shut
 * waits until it opens, and a departure that would does not run. Immutable.
 */
public record Closures(List<Closure> inOrder) {
    public Closures {
        inOrder = inOrder.stream()
                .sorted(Comparator.comparingLong(Closure::fromMinute).thenComparingLong(Closure::untilMinute))
                .toList();
    }

    public boolean isEmpty() {
        return inOrder.isEmpty();
    }

    /** Those of some passages only. */
    public Closures of(Collection<Passage> passages) {
        return new Closures(inOrder.stream()
                .filter(closure -> passages.contains(closure.passage()))
                .toList());
    }

    /** When something that lasts so long and could begin at a minute begins, so as to meet none of these. */
    public long start(long minute, long lastingMinutes) {
        long start = minute;
        for (Closure closure : inOrder) {
            start = closure.start(start, lastingMinutes);
        }
        return start;
    }

    /** Whether a passage is shut at some minute between entering and leaving it. */
    public boolean isShut(Passage passage, long entersMinute, long leavesMinute) {
        return inOrder.stream()
                .anyMatch(closure -> closure.passage().equals(passage) && closure.isDuring(entersMinute, leavesMinute));
    }
}
