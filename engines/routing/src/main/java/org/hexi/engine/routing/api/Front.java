package org.hexi.engine.routing.api;

import java.util.List;
import java.util.Optional;

/**
 * The answer: every journey that no other beats, one per distinct vector, ordered by arrival, cost, CO2e and risk; or the
 * reason why there is none. Immutable.
 */
public record Front(List<Journey> journeys, Optional<NoJourney> whyEmpty) {
    public Front {
        journeys = List.copyOf(journeys);
        if (journeys.isEmpty() != whyEmpty.isPresent()) {
            throw new IllegalArgumentException("a front has journeys or a reason, not both");
        }
    }

    public static Front of(List<Journey> journeys) {
        return new Front(journeys, Optional.empty());
    }

    public static Front empty(NoJourney reason) {
        return new Front(List.of(), Optional.of(reason));
    }

    public boolean isEmpty() {
        return journeys.isEmpty();
    }
}
