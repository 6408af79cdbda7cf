package org.hexi.engine.routing.api;

import java.util.Comparator;
import java.util.function.ToLongFunction;

/** By which criterion a journey is chosen first; what is equal in it is told apart by arrival, cost, CO2e and risk. */
public enum Preference {
    EARLIEST(CriteriaUnits::arrival),
    CHEAPEST(CriteriaUnits::cost),
    CLEANEST(CriteriaUnits::co2e),
    SAFEST(CriteriaUnits::risk);

    private final Comparator<CriteriaUnits> order;

    Preference(ToLongFunction<CriteriaUnits> first) {
        this.order = Comparator.comparingLong(first).thenComparing(Comparator.naturalOrder());
    }

    /** The first is the one to take. */
    public Comparator<CriteriaUnits> order() {
        return order;
    }
}
