package org.hexi.hub.transport.planning.web;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexi.hub.transport.planning.Itinerary;
import org.jspecify.annotations.Nullable;

/** In which order the front is read. Sorting is a view: the front is the answer. */
enum FrontOrder {
    ARRIVAL(Comparator.comparing(Itinerary::arrival)),
    COST(Comparator.comparing(Itinerary::cost)),
    CO2E(Comparator.comparing(Itinerary::co2eKilograms)),
    PROBABILITY(Comparator.comparing(Itinerary::riskMicros)),
    DURATION(Comparator.comparing(Itinerary::duration));

    private final Comparator<Itinerary> order;

    FrontOrder(Comparator<Itinerary> order) {
        this.order = order;
    }

    Comparator<Itinerary> comparator() {
        return order.thenComparing(Itinerary::arrival)
                .thenComparing(Itinerary::cost)
                .thenComparing(Itinerary::id);
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
    static Map<String, String> best(List<Itinerary> options) {
        Map<String, String> best = new HashMap<>();
        for (FrontOrder each : values()) {
            options.stream().min(each.comparator()).ifPresent(way -> best.put(each.name(), way.id()));
        }
        return best;
    }
}
