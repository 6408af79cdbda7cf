package org.hexi.engine.routing.api;

import java.util.Comparator;

/**
 * The vector the front is exact in: whole units of the question's resolution, arrival counted from ready. Ordered by
 * arrival, cost, CO2e, risk. Immutable.
 */
public record CriteriaUnits(long arrival, long cost, long co2e, long risk) implements Comparable<CriteriaUnits> {
    private static final Comparator<CriteriaUnits> ORDER = Comparator.comparingLong(CriteriaUnits::arrival)
            .thenComparingLong(CriteriaUnits::cost)
            .thenComparingLong(CriteriaUnits::co2e)
            .thenComparingLong(CriteriaUnits::risk);

    /** No worse in anything, equality included. */
    public boolean covers(CriteriaUnits other) {
        return arrival <= other.arrival && cost <= other.cost && co2e <= other.co2e && risk <= other.risk;
    }

    @Override
    public int compareTo(CriteriaUnits other) {
        return ORDER.compare(this, other);
    }
}
