package org.hexi.hub.transport.planning;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.kernel.Explanation;

/**
 * The answer to a question: the front, or why it is empty. Immutable.
 *
 * @param plannedFrom the instant planned from: ready, or now when ready has passed
 * @param rateDate the one day whose rates and factors apply to the whole answer
 * @param options no option is beaten by another; by arrival
 * @param whyEmpty present exactly when there is no option
 * @param assumptions what holds for all options alike
 */
public record PlanAnswer(
        PlanQuery query,
        Instant askedAt,
        Instant plannedFrom,
        LocalDate rateDate,
        List<Itinerary> options,
        Optional<NoWay> whyEmpty,
        Explanation assumptions) {
    public PlanAnswer {
        options = List.copyOf(options);
    }

    public boolean isEmpty() {
        return options.isEmpty();
    }

    /**
     * Options that no other beats before rounding either. The front is exact on the grid of the question, where every arc is
     * rounded on its own; what is on it only because its roundings fell well is of little use to a person.
     */
    public List<Itinerary> worthwhile() {
        return options.stream()
                .filter(option -> options.stream().noneMatch(other -> other.beats(option)))
                .toList();
    }

    /** From ready to the first departure of any option; zero when there is none. A wait of days is an answer, not an error. */
    public Duration waitForFirstDeparture() {
        return options.stream()
                .map(Itinerary::departure)
                .min(Instant::compareTo)
                .map(first -> Duration.between(plannedFrom, first))
                .orElse(Duration.ZERO);
    }
}
