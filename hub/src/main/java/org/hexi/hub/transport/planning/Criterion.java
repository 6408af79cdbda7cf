package org.hexi.hub.transport.planning;

import java.util.Comparator;

/** What ways are weighed by, unrounded. */
public enum Criterion {
    ARRIVAL(Comparator.comparing(Itinerary::arrival)),
    COST(Comparator.comparing(Itinerary::cost)),
    CO2E(Comparator.comparing(Itinerary::co2eKilograms)),
    PROBABILITY(Comparator.comparing(Itinerary::riskMicros));

    private final Comparator<Itinerary> order;

    Criterion(Comparator<Itinerary> order) {
        this.order = order;
    }

    public boolean isBetter(Itinerary one, Itinerary other) {
        return order.compare(one, other) < 0;
    }

    public boolean isNoWorse(Itinerary one, Itinerary other) {
        return order.compare(one, other) <= 0;
    }
}
