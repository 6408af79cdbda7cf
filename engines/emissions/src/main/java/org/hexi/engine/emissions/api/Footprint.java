package org.hexi.engine.emissions.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.kernel.Decimals;
import org.hexi.engine.kernel.Explanation;
import org.hexi.engine.kernel.Issue;

/**
 * The footprint of a whole chain. The total sums the elements that have a figure; it is complete only when there is no gap.
 * Immutable.
 */
public record Footprint(List<ElementFootprint> elements, Explanation explanation) {
    public Footprint {
        elements = List.copyOf(elements);
    }

    public List<ElementFootprint.Accounted> accounted() {
        return elements.stream()
                .filter(ElementFootprint.Accounted.class::isInstance)
                .map(ElementFootprint.Accounted.class::cast)
                .toList();
    }

    public List<ElementFootprint.Gap> gaps() {
        return elements.stream()
                .filter(ElementFootprint.Gap.class::isInstance)
                .map(ElementFootprint.Gap.class::cast)
                .toList();
    }

    /** Emissions of the elements that have a figure, well to wheel, without radiative forcing. */
    public Emissions total() {
        return accounted().stream().map(ElementFootprint.Accounted::emissions).reduce(Emissions.NONE, Emissions::plus);
    }

    /** Shown beside the total, never added to it. */
    public BigDecimal radiativeForcingKilograms() {
        return Decimals.normal(accounted().stream()
                .map(ElementFootprint.Accounted::radiativeForcingKilograms)
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    public boolean isComplete() {
        return gaps().isEmpty();
    }

    /** True when the planner filled in at least one element. */
    public boolean isInferred() {
        return elements.stream().anyMatch(element -> element.element().isInferred());
    }

    /** The poorest quality among the figures; empty when there is no figure. */
    public Optional<DataQuality> quality() {
        return accounted().stream().map(ElementFootprint.Accounted::quality).max(DataQuality::compareTo);
    }

    public List<Issue> issues() {
        return gaps().stream().map(ElementFootprint.Gap::issue).toList();
    }
}
