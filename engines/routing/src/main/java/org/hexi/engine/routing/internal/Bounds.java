package org.hexi.engine.routing.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hexi.engine.routing.internal.LegArcs.Arc;

/**
 * What is at least still to come after an arrival at a place, criterion by criterion: rounds of relaxation from the
 * destination backwards, one per leg, over the arcs without their hours. Each figure is the least over all continuations of
 * at most so many legs, taken alone, so no continuation lies below it: a label whose bound is covered by a finished journey
 * can be dropped without loss. O(legs x arcs). Immutable.
 */
final class Bounds {
    private static final long NEVER = Long.MAX_VALUE / 4;
    private static final int CRITERIA = 4;
    private static final int MINUTES = 0;
    private static final int COST = 1;
    private static final int CO2E = 2;
    private static final int RISK = 3;

    private final PricedNetwork priced;
    private final List<Arc> arcs;
    private final List<long[]> levels = new ArrayList<>();

    Bounds(PricedNetwork priced, List<Arc> arcs, int destination, int maxLegs) {
        this.priced = priced;
        this.arcs = arcs;
        long[] arrived = new long[priced.network().places().size() * CRITERIA];
        Arrays.fill(arrived, NEVER);
        Arrays.fill(arrived, destination * CRITERIA, (destination + 1) * CRITERIA, 0);
        levels.add(arrived);
        while (levels.size() < maxLegs && oneLegMore()) {
            // each round reaches one leg further back
        }
    }

    /** Whether the destination can be reached from an arrival at the place with so many legs more. */
    boolean reaches(int place, int legs) {
        return at(place, legs, MINUTES) < NEVER;
    }

    long minutes(int place, int legs) {
        return at(place, legs, MINUTES);
    }

    long cost(int place, int legs) {
        return at(place, legs, COST);
    }

    long co2e(int place, int legs) {
        return at(place, legs, CO2E);
    }

    long risk(int place, int legs) {
        return at(place, legs, RISK);
    }

    private long at(int place, int legs, int criterion) {
        return levels.get(Math.min(legs, levels.size() - 1))[place * CRITERIA + criterion];
    }

    /** Adds a level; false when it says no more than the one before. */
    private boolean oneLegMore() {
        long[] before = levels.getLast();
        long[] boarding = new long[before.length];
        Arrays.fill(boarding, NEVER);
        for (Arc arc : arcs) {
            if (before[arc.to * CRITERIA] < NEVER) {
                lower(boarding, arc.from, before, arc.to, arc.minutes, arc.cost, arc.co2e, arc.risk);
            }
        }
        long[] after = before.clone();
        Fares changes = priced.transfers();
        for (int place = 0; place < after.length / CRITERIA; place++) {
            for (int transfer : priced.network().transfersFrom(place)) {
                int target = priced.network().transferTarget(transfer);
                if (changes.isOffered(transfer) && boarding[target * CRITERIA] < NEVER) {
                    long median = priced.connection(transfer).median();
                    lower(after, place, boarding, target, median, changes.cost(transfer), changes.co2e(transfer), 0);
                }
            }
        }
        return !Arrays.equals(before, after) && levels.add(after);
    }

    private static void lower(
            long[] bound, int place, long[] next, int target, long minutes, long cost, long co2e, long risk) {
        lower(bound, place * CRITERIA + MINUTES, next[target * CRITERIA + MINUTES] + minutes);
        lower(bound, place * CRITERIA + COST, next[target * CRITERIA + COST] + cost);
        lower(bound, place * CRITERIA + CO2E, next[target * CRITERIA + CO2E] + co2e);
        lower(bound, place * CRITERIA + RISK, next[target * CRITERIA + RISK] + risk);
    }

    private static void lower(long[] bound, int index, long value) {
        bound[index] = Math.min(bound[index], value);
    }
}
