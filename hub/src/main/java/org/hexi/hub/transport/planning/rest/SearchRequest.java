package org.hexi.hub.transport.planning.rest;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hexi.hub.transport.planning.Terminals;
import org.hexi.hub.transport.planning.search.AlertRule;
import org.hexi.hub.transport.planning.search.KeptQuestion;
import org.hexi.hub.transport.planning.search.SearchDraft;
import org.jspecify.annotations.Nullable;

/**
 * A search to be kept. Name, question and alert are needed.
 *
 * @param readyInHours from each asking until the goods are ready; left out where the ready time of the question stands
 * @param everyHours of business time between two askings; six where left out
 */
record SearchRequest(
        @Nullable String name,
        @Nullable PlanRequest question,
        @Nullable Integer readyInHours,
        @Nullable AlertJson alert,
        @Nullable Integer everyHours) {
    SearchDraft draft(Terminals terminals) {
        PlanRequest asked = Field.needed("question", question);
        return new SearchDraft(
                Field.needed("name", name),
                new KeptQuestion(
                        asked.query(terminals),
                        Optional.ofNullable(readyInHours).map(Duration::ofHours)),
                Field.needed("alert", alert).rule(),
                everyHours == null ? SearchDraft.USUAL_HOURS : everyHours);
    }

    /** A way that keeps all limits named, anything new on the front, or both. */
    record AlertJson(
            @Nullable BigDecimal mostCost,
            @Nullable Instant arrivesBy,
            @Nullable BigDecimal mostCo2eKilograms,
            @Nullable Boolean anythingNew) {
        AlertRule rule() {
            return new AlertRule(
                    Optional.ofNullable(mostCost),
                    Optional.ofNullable(arrivesBy),
                    Optional.ofNullable(mostCo2eKilograms),
                    Boolean.TRUE.equals(anythingNew));
        }

        static AlertJson of(AlertRule rule) {
            return new AlertJson(
                    rule.mostCost().orElse(null),
                    rule.arrivesBy().orElse(null),
                    rule.mostCo2eKilograms().orElse(null),
                    rule.isAnythingNew());
        }
    }
}
