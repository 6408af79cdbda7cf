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
 * @param frontId names this answer, so that it can be looked at again
 * @param ways no way is beaten by another; by arrival
 * @param whyEmpty present exactly when there is no option
 * @param assumptions what holds for all options alike
 */
public record PlanAnswer(
        PlanQuery query,
        Instant askedAt,
        Instant plannedFrom,
        LocalDate rateDate,
        String frontId,
        List<Way> ways,
        Optional<NoWay> whyEmpty,
        Explanation assumptions) {
    public PlanAnswer {
        ways = List.copyOf(ways);
    }

    public boolean isEmpty() {
        return ways.isEmpty();
    }

    /** All ways written out in full: a lot of work where there are thousands. */
    public List<Itinerary> options() {
        return ways.stream().map(Way::itinerary).toList();
    }

    /** The few ways that stand for all of them. */
    public Representatives representatives() {
        return Representatives.of(ways);
    }

    /** From ready to the first departure of any option; zero when there is none. A wait of days is an answer, not an error. */
    public Duration waitForFirstDeparture() {
        return ways.stream()
                .map(Way::departure)
                .min(Instant::compareTo)
                .map(first -> Duration.between(plannedFrom, first))
                .orElse(Duration.ZERO);
    }
}
