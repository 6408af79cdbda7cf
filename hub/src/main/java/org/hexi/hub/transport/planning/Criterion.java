package org.hexi.hub.transport.planning;

import java.util.Comparator;

/** What ways are weighed by, unrounded. */
public enum Criterion {
    ARRIVAL(Comparator.comparing(Weighed::arrival)),
    COST(Comparator.comparing(Weighed::cost)),
    CO2E(Comparator.comparing(Weighed::co2eKilograms)),
    PROBABILITY(Comparator.comparing(Weighed::riskMicros));

    private final Comparator<Weighed> order;

    Criterion(Comparator<Weighed> order) {
        this.order = order;
    }

    public boolean isBetter(Weighed one, Weighed other) {
        return order.compare(one, other) < 0;
    }

    public boolean isNoWorse(Weighed one, Weighed other) {
        return order.compare(one, other) <= 0;
    }
}
