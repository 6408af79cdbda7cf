package org.hexi.hub.transport.planning.web;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexi.hub.transport.planning.Weighed;
import org.jspecify.annotations.Nullable;

/** In which order the front is read. Sorting is a view: the front is the answer. */
enum FrontOrder {
    ARRIVAL(Comparator.comparing(Weighed::arrival)),
    COST(Comparator.comparing(Weighed::cost)),
    CO2E(Comparator.comparing(Weighed::co2eKilograms)),
    PROBABILITY(Comparator.comparing(Weighed::riskMicros)),
    DURATION(Comparator.comparing(Weighed::duration));

    private final Comparator<Weighed> order;

    FrontOrder(Comparator<Weighed> order) {
        this.order = order;
    }

    Comparator<Weighed> comparator() {
        return order.thenComparing(Weighed::arrival)
                .thenComparing(Weighed::cost)
                .thenComparing(Weighed::id);
    }

    static FrontOrder of(@Nullable String typed) {
        for (FrontOrder each : values()) {
            if (each.name().equalsIgnoreCase(typed)) {
                return each;
            }
        }
        return ARRIVAL;
    }

    /** Id of the best option in each order. */
    static Map<String, String> best(List<? extends Weighed> options) {
        Map<String, String> best = new HashMap<>();
        for (FrontOrder each : values()) {
            options.stream().min(each.comparator()).ifPresent(way -> best.put(each.name(), way.id()));
        }
        return best;
    }
}
