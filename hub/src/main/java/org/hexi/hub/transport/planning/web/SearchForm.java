package org.hexi.hub.transport.planning.web;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.hexi.engine.kernel.Decimals;
import org.hexi.hub.transport.planning.PlanQuery;
import org.hexi.hub.transport.planning.search.AlertRule;
import org.hexi.hub.transport.planning.search.KeptQuestion;
import org.hexi.hub.transport.planning.search.SearchDraft;
import org.jspecify.annotations.Nullable;

/**
 * What is typed to keep a search, beside the question. The arrival is local at the destination.
 *
 * @param readyIn hours from each asking until the goods are ready; left empty where the ready time of the question stands
 */
record SearchForm(
        @Nullable String searchName,
        @Nullable String alertCost,
        @Nullable String alertArrival,
        @Nullable String alertCo2e,
        @Nullable String alertNew,
        @Nullable String readyIn,
        @Nullable String everyHours) {
    static final Set<String> FIELDS =
            Set.of("searchName", "alertCost", "alertArrival", "alertCo2e", "alertNew", "readyIn", "everyHours");

    /** @throws org.hexi.engine.kernel.InvalidValue naming the field that cannot be read */
    SearchDraft draft(PlanQuery query, ZoneId destination) {
        AlertRule rule = new AlertRule(
                Typed.text(alertCost).map(typed -> Decimals.parse("alertCost", typed)),
                Typed.instant("alertArrival", alertArrival, destination),
                Typed.text(alertCo2e).map(typed -> Decimals.parse("alertCo2e", typed)),
                "true".equals(alertNew));
        Optional<Duration> ahead =
                Typed.text(readyIn).map(typed -> Duration.ofHours(Typed.number("readyIn", typed, 0)));
        return new SearchDraft(
                Typed.text(searchName).orElse(""),
                new KeptQuestion(query, ahead),
                rule,
                Typed.number("everyHours", everyHours, SearchDraft.USUAL_HOURS));
    }
}
