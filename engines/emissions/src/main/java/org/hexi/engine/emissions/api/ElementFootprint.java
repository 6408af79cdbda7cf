package org.hexi.engine.emissions.api;

import java.math.BigDecimal;
import org.hexi.engine.kernel.Explanation;
import org.hexi.engine.kernel.Issue;

/** What one element adds to the footprint: a figure, or a gap with its reason. Immutable. */
public sealed interface ElementFootprint {
    ChainElement element();

    Explanation explanation();

    /**
     * An element with a well-to-wheel figure.
     *
     * @param activity tonne-kilometres, or tonnes for a hub
     * @param radiativeForcingKilograms high-altitude effects, not part of the emissions beside it
     */
    record Accounted(
            ChainElement element,
            FactorChoice choice,
            BigDecimal activity,
            Emissions emissions,
            BigDecimal radiativeForcingKilograms,
            Explanation explanation)
            implements ElementFootprint {
        public DataQuality quality() {
            return choice.factor().provenance().quality();
        }
    }

    /** An element no well-to-wheel figure exists for. It counts as unknown, never as zero. */
    record Gap(ChainElement element, Issue issue, Explanation explanation) implements ElementFootprint {}
}
