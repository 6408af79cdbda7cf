package org.hexi.hub.transport.planning.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.hexi.hub.transport.planning.Weighed;
import org.jspecify.annotations.Nullable;

/** The four ranges above the table, each as wide as the front is. Immutable. */
public record Spans(Span by, Span cost, Span co2e, Span sure) {
    private static final int SECONDS_PER_MINUTE = 60;

    /** @param front at least one way */
    static Spans of(List<? extends Weighed> front, ShownForm shown) {
        return new Spans(
                upTo("showBy", front, Spans::minute, shown.showBy()),
                upTo("showCost", front, way -> way.cost().amount(), shown.showCost()),
                upTo("showCo2e", front, Weighed::co2eKilograms, shown.showCo2e()),
                atLeast("showSure", front, Spans::percent, shown.showSure()));
    }

    static BigDecimal minute(Weighed way) {
        return BigDecimal.valueOf(Math.ceilDiv(way.arrival().getEpochSecond(), SECONDS_PER_MINUTE));
    }

    static BigDecimal percent(Weighed way) {
        return way.probability().movePointRight(2);
    }

    private static Span upTo(
            String name, List<? extends Weighed> front, Function<Weighed, BigDecimal> figure, @Nullable String typed) {
        BigDecimal least = least(front, figure).setScale(0, RoundingMode.CEILING);
        BigDecimal most = most(front, figure).setScale(0, RoundingMode.CEILING);
        return Span.of(name, least, most, most, BigDecimal.ONE, typed);
    }

    private static Span atLeast(
            String name, List<? extends Weighed> front, Function<Weighed, BigDecimal> figure, @Nullable String typed) {
        BigDecimal least = least(front, figure).setScale(1, RoundingMode.FLOOR);
        BigDecimal most = most(front, figure).setScale(1, RoundingMode.FLOOR);
        return Span.of(name, least, most, least, new BigDecimal("0.1"), typed);
    }

    private static BigDecimal least(List<? extends Weighed> front, Function<Weighed, BigDecimal> figure) {
        return front.stream().map(figure).min(Comparator.naturalOrder()).orElseThrow();
    }

    private static BigDecimal most(List<? extends Weighed> front, Function<Weighed, BigDecimal> figure) {
        return front.stream().map(figure).max(Comparator.naturalOrder()).orElseThrow();
    }

    /**
     * One range.
     *
     * @param all where it narrows nothing
     * @param value where it stands, inside its ends
     */
    public record Span(String name, BigDecimal min, BigDecimal max, BigDecimal all, BigDecimal step, BigDecimal value) {
        static Span of(
                String name, BigDecimal min, BigDecimal max, BigDecimal all, BigDecimal step, @Nullable String typed) {
            BigDecimal value = ShownForm.most(typed)
                    .map(wanted -> wanted.max(min).min(max))
                    .orElse(all);
            return new Span(name, min, max, all, step, value);
        }

        public Instant instant() {
            return Instant.ofEpochSecond(value.longValue() * SECONDS_PER_MINUTE);
        }
    }
}
