package org.hexi.hub.transport.planning;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.hexi.engine.kernel.Money;

/**
 * Two ways side by side. Immutable.
 *
 * @param front the answer both were last offered in, by arrival; empty when they never were in one answer
 */
public record Comparison(Itinerary one, Itinerary other, List<Way> front) {
    public Comparison {
        front = List.copyOf(front);
    }

    /** How much later the other way is released; negative when earlier. */
    public Duration later() {
        return Duration.between(one.arrival(), other.arrival());
    }

    public Money dearer() {
        return other.cost().minus(one.cost());
    }

    public BigDecimal moreCo2eKilograms() {
        return other.co2eKilograms().subtract(one.co2eKilograms());
    }

    public BigDecimal moreProbable() {
        return other.probability().subtract(one.probability());
    }

    /** In what a way is better than the one beside it. */
    public List<Criterion> strengths(Weighed way) {
        return Arrays.stream(Criterion.values())
                .filter(criterion -> isBetter(criterion, way))
                .toList();
    }

    public boolean isBetter(Criterion criterion, Weighed way) {
        return criterion.isBetter(way, way.id().equals(one.id()) ? other : one);
    }

    /**
     * Whether a way of the answer is no worse in everything and better in something before rounding. It is on the front all the
     * same, because the front is exact on the grid of the question and not beyond it.
     */
    public boolean isBeatenBeforeRounding(Weighed way) {
        return front.stream().anyMatch(each -> each.beats(way));
    }

    /** Why a way is on the front: what no way of the answer does better. */
    public List<Distinction> distinctions(Weighed way) {
        return Distinction.of(way, front);
    }
}
