package org.hexi.hub.transport.planning.rest;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hexi.engine.kernel.Money;
import org.hexi.hub.transport.planning.rest.SearchRequest.AlertJson;
import org.hexi.hub.transport.planning.search.LastAnswer;
import org.hexi.hub.transport.planning.search.PlanSearch;
import org.hexi.hub.transport.planning.search.SearchAlert;
import org.jspecify.annotations.Nullable;

/**
 * A kept search. Instants are business instants.
 *
 * @param nextAt of the next asking; missing when it is over
 * @param alerts only where a single search is asked for
 */
record SearchJson(
        UUID id,
        String name,
        String from,
        String to,
        @Nullable Instant ready,
        @Nullable Long readyInHours,
        AlertJson alert,
        int everyHours,
        Instant savedAt,
        @Nullable Instant nextAt,
        @Nullable AnswerJson last,
        int unread,
        @Nullable List<RaisedJson> alerts) {
    static SearchJson of(PlanSearch search, @Nullable List<SearchAlert> alerts) {
        return new SearchJson(
                search.id().value(),
                search.name(),
                search.question().query().from().value(),
                search.question().query().to().value(),
                search.question().isRolling() ? null : search.question().query().ready(),
                search.question().readyIn().map(Duration::toHours).orElse(null),
                AlertJson.of(search.rule()),
                search.everyHours(),
                search.savedAt(),
                search.nextAt().orElse(null),
                search.last().map(AnswerJson::of).orElse(null),
                search.unread(),
                alerts == null ? null : alerts.stream().map(RaisedJson::of).toList());
    }

    /** What it was answered last; {@code fault} is a code and stands alone. */
    record AnswerJson(
            Instant at,
            int ways,
            @Nullable BigDecimal leastCost,
            @Nullable Instant earliestArrival,
            @Nullable BigDecimal leastCo2eKilograms,
            boolean keepsLimits,
            @Nullable String fault) {
        static AnswerJson of(LastAnswer answer) {
            return new AnswerJson(
                    answer.at(),
                    answer.ways(),
                    answer.cheapest().map(Money::amount).orElse(null),
                    answer.earliest().orElse(null),
                    answer.cleanestKilograms().orElse(null),
                    answer.isKept(),
                    answer.fault().orElse(null));
        }
    }

    /** An alert and the cheapest way it is about. */
    record RaisedJson(
            UUID id,
            SearchAlert.Kind kind,
            Instant at,
            String itinerary,
            int ways,
            BigDecimal cost,
            Instant arrival,
            BigDecimal co2eKilograms,
            @Nullable Instant readAt) {
        static RaisedJson of(SearchAlert alert) {
            return new RaisedJson(
                    alert.id(),
                    alert.kind(),
                    alert.at(),
                    alert.itineraryId(),
                    alert.ways(),
                    alert.cost().amount(),
                    alert.arrival(),
                    alert.co2eKilograms(),
                    alert.readAt().orElse(null));
        }
    }
}
