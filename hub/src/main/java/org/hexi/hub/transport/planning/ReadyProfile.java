package org.hexi.hub.transport.planning;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.kernel.Money;

/**
 * What a window of ready times offers. Immutable.
 *
 * @param plannedFrom beginning of the window: ready, or now when ready has passed
 * @param rateDate the one day whose rates and factors apply
 * @param chances by ready time, earliest first
 * @param whyEmpty present exactly when there is no chance: why the earliest ready time has no way
 */
public record ReadyProfile(
        PlanQuery query,
        Instant plannedFrom,
        Instant until,
        LocalDate rateDate,
        List<Chance> chances,
        Optional<NoWay> whyEmpty) {
    public ReadyProfile {
        chances = List.copyOf(chances);
    }

    /** Those after which the best in some criterion is another: what comes between offers no better one. */
    public List<Chance> turns() {
        List<Chance> turns = new ArrayList<>();
        for (Chance chance : chances) {
            if (!turns.isEmpty() && turns.getLast().isAsGoodAs(chance)) {
                turns.removeLast();
            }
            turns.add(chance);
        }
        return List.copyOf(turns);
    }

    /**
     * What is offered to whoever is ready by an instant and not by that of the chance before.
     *
     * @param readyBy the last instant these ways can be caught from
     * @param ways the front, by arrival; at least one
     * @param gained how many of them whoever is ready only by the next chance's instant misses
     */
    public record Chance(Instant readyBy, List<Way> ways, int gained) {
        public Chance {
            ways = List.copyOf(ways);
        }

        boolean isAsGoodAs(Chance other) {
            return earliestArrival().equals(other.earliestArrival())
                    && leastCost().equals(other.leastCost())
                    && leastCo2eKilograms().compareTo(other.leastCo2eKilograms()) == 0
                    && highestProbability().compareTo(other.highestProbability()) == 0;
        }

        public Instant earliestArrival() {
            return ways.stream()
                    .map(way -> way.figures().arrival())
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
        }

        public Money leastCost() {
            return ways.stream()
                    .map(way -> way.figures().cost())
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
        }

        public BigDecimal leastCo2eKilograms() {
            return ways.stream()
                    .map(way -> way.figures().co2eKilograms())
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
        }

        public BigDecimal highestProbability() {
            return ways.stream()
                    .map(way -> way.figures().probability())
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }
    }

    /** A way in short. */
    public record Way(WayFigures figures, List<Hop> hops) {
        public Way {
            hops = List.copyOf(hops);
        }
    }
}
