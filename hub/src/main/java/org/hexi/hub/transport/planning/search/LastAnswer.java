package org.hexi.hub.transport.planning.search;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hexi.engine.kernel.Money;
import org.hexi.hub.transport.planning.Way;

/**
 * What a search was answered last. Immutable.
 *
 * @param isKept whether a way kept the limits of the search
 * @param known short names of the ways, by which they are told apart from one asking to the next
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

    static LastAnswer of(Instant at, List<Way> ways, boolean isKept, Set<String> known) {
        return new LastAnswer(
                at,
                ways.size(),
                ways.stream().map(Way::cost).min(Comparator.naturalOrder()),
                ways.stream().map(Way::arrival).min(Comparator.naturalOrder()),
                ways.stream().map(Way::co2eKilograms).min(Comparator.naturalOrder()),
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

    static Set<String> signatures(List<Way> ways, boolean isRolling) {
        return ways.stream().map(way -> signature(way, isRolling)).collect(Collectors.toSet());
    }

    /**
     * What tells a way apart, as a short name: what it rides and what it costs; when too, unless the ready time moves with each
     * asking.
     */
    static String signature(Way way, boolean isRolling) {
        String ridden = way.stretches().stream()
                .map(part -> part.mode() + " " + part.service() + " " + part.from() + "-" + part.to())
                .collect(Collectors.joining(", "));
        String when = isRolling ? "" : way.departure() + "-" + way.arrival();
        String text = "%s %s = %s, %s kg"
                .formatted(ridden, when, way.cost(), way.co2eKilograms().toPlainString());
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
