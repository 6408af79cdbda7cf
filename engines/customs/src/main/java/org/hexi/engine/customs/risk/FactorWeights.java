package org.hexi.engine.customs.risk;

import java.util.Map;

/**
 * How much each factor counts for declarations of one acquaintance. Immutable.
 *
 * @param base log-odds of a declaration of which nothing else is known
 * @param weights none is negative; a factor that is left out counts nothing
 */
public record FactorWeights(LogOdds base, Map<Factor, Double> weights) {
    public FactorWeights {
        weights = Map.copyOf(weights);
    }

    public double of(Factor factor) {
        return weights.getOrDefault(factor, 0.0);
    }

    LogOdds contribution(KnownKey key) {
        return key.step().times(of(key.factor()));
    }
}
