package org.hexi.hub.transport.planning.search;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexi.engine.kernel.Money;
import org.hexi.hub.transport.planning.Itinerary;

/**
 * What a search was answered last. Immutable.
 *
 * @param isKept whether a way kept the limits of the search
 * @param known the ways by what tells them apart from one asking to the next
 * @param fault code of why the question could not be answered; the rest is that of the answer before
 */
public record LastAnswer(
        Instant at,
        int ways,
        Optional<Money> cheapest,
        Optional<Instant> earliest,
        Optional<BigDecimal> cleanestKilograms,
        boolean isKept,
        Set<String> known,
        Optional<String> fault) {
    public LastAnswer {
        known = Set.copyOf(known);
    }

    static LastAnswer of(Instant at, List<Itinerary> ways, boolean isKept, Set<String> known) {
        return new LastAnswer(
                at,
                ways.size(),
                ways.stream().map(Itinerary::cost).min(Comparator.naturalOrder()),
                ways.stream().map(Itinerary::arrival).min(Comparator.naturalOrder()),
                ways.stream().map(Itinerary::co2eKilograms).min(Comparator.naturalOrder()),
                isKept,
                known,
                Optional.empty());
    }

    static LastAnswer failed(Instant at, Optional<LastAnswer> before, String code) {
        return new LastAnswer(
                at,
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                before.map(LastAnswer::isKept).orElse(false),
                before.map(LastAnswer::known).orElse(Set.of()),
                Optional.of(code));
    }

    /** What tells a way apart: what it rides and what it costs; the days too, unless the ready time moves with each asking. */
    static Set<String> signatures(List<Itinerary> ways, boolean isRolling) {
        return ways.stream().map(way -> signature(way, isRolling)).collect(Collectors.toSet());
    }

    static String signature(Itinerary way, boolean isRolling) {
        String legs = way.legs().stream()
                .map(leg -> isRolling || !leg.isScheduled()
                        ? leg.mode() + " " + leg.service() + " " + leg.from() + "-" + leg.to()
                        : leg.departureId() + " " + leg.from() + "-" + leg.to())
                .collect(Collectors.joining(", "));
        return legs + " = " + way.cost() + ", " + way.co2eKilograms().toPlainString() + " kg";
    }
}
