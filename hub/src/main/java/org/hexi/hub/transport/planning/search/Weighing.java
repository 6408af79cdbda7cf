package org.hexi.hub.transport.planning.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.hexi.hub.transport.planning.Way;

/**
 * An answer weighed against the one before. Limits are told when they begin to be kept, not each time they still are; new ways
 * are told from the second answer on, because at first all are new. Immutable.
 */
public record Weighing(LastAnswer answer, List<SearchAlert> alerts) {
    public Weighing {
        alerts = List.copyOf(alerts);
    }

    static Weighing of(PlanSearch search, List<Way> ways, Instant now, Supplier<UUID> ids) {
        boolean isRolling = search.question().isRolling();
        List<Way> kept = ways.stream().filter(search.rule()::isKeptBy).toList();
        LastAnswer answer = LastAnswer.of(now, ways, !kept.isEmpty(), LastAnswer.signatures(ways, isRolling));
        List<SearchAlert> alerts = new ArrayList<>();
        if (!search.last().map(LastAnswer::isKept).orElse(false)) {
            alert(SearchAlert.Kind.LIMITS_KEPT, search, kept, now, ids).ifPresent(alerts::add);
        }
        if (search.rule().isAnythingNew() && search.last().isPresent()) {
            Set<String> known = search.last().get().known();
            List<Way> fresh = ways.stream()
                    .filter(way -> !known.contains(LastAnswer.signature(way, isRolling)))
                    .toList();
            alert(SearchAlert.Kind.NEW_WAYS, search, fresh, now, ids).ifPresent(alerts::add);
        }
        return new Weighing(answer, alerts);
    }

    private static Optional<SearchAlert> alert(
            SearchAlert.Kind kind, PlanSearch search, List<Way> ways, Instant now, Supplier<UUID> ids) {
        return ways.stream()
                .min(Comparator.comparing(Way::cost).thenComparing(Way::id))
                .map(cheapest -> SearchAlert.of(ids.get(), search.id(), kind, now, cheapest, ways.size()));
    }
}
