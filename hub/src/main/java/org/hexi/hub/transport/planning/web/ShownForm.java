package org.hexi.hub.transport.planning.web;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hexi.engine.kernel.Decimals;
import org.hexi.hub.transport.planning.Weighed;
import org.jspecify.annotations.Nullable;

/**
 * Which options of a front somebody wants to look at. It narrows what is shown and not what is asked: the front stays the
 * answer. What is left out narrows nothing. Instants are minutes since 1970, probabilities percent.
 */
record ShownForm(
        @Nullable String showBy,
        @Nullable String showCost,
        @Nullable String showCo2e,
        @Nullable String showSure) {
    static final Set<String> FIELDS = Set.of("showBy", "showCost", "showCo2e", "showSure");

    boolean admits(Weighed way) {
        return most(showBy).map(most -> Spans.minute(way).compareTo(most) <= 0).orElse(true)
                && most(showCost)
                        .map(most -> way.cost().amount().compareTo(most) <= 0)
                        .orElse(true)
                && most(showCo2e)
                        .map(most -> way.co2eKilograms().compareTo(most) <= 0)
                        .orElse(true)
                && most(showSure)
                        .map(least -> Spans.percent(way).compareTo(least) >= 0)
                        .orElse(true);
    }

    /** What narrows, by the names of its fields. */
    Map<String, String> filled() {
        Map<String, String> filled = new LinkedHashMap<>();
        Typed.text(showBy).ifPresent(typed -> filled.put("showBy", typed));
        Typed.text(showCost).ifPresent(typed -> filled.put("showCost", typed));
        Typed.text(showCo2e).ifPresent(typed -> filled.put("showCo2e", typed));
        Typed.text(showSure).ifPresent(typed -> filled.put("showSure", typed));
        return filled;
    }

    /** What cannot be read narrows nothing: a range is moved, not typed. */
    static Optional<BigDecimal> most(@Nullable String typed) {
        return Typed.text(typed)
                .filter(text -> text.matches("-?\\d{1,12}(\\.\\d{1,6})?"))
                .map(text -> Decimals.parse("show", text));
    }
}
