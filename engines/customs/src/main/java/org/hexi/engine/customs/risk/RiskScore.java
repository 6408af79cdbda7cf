package org.hexi.engine.customs.risk;

import java.util.Comparator;
import java.util.List;

/**
 * The score of a declaration with its reasons. The base and the contributions of all reasons add up to the log-odds, to the last
 * digit. Immutable.
 *
 * @param modelVersion which model said so
 * @param acquaintance whether the same goods were met before, which decides how much each factor counts
 * @param base log-odds of a declaration about which nothing else is known
 * @param reasons one for each factor, in their fixed order
 */
public record RiskScore(String modelVersion, Acquaintance acquaintance, LogOdds base, List<Reason> reasons) {
    public RiskScore {
        reasons = List.copyOf(reasons);
    }

    public LogOdds logOdds() {
        return reasons.stream().map(Reason::contribution).reduce(base, LogOdds::plus);
    }

    /** From 0 to 1. */
    public double probability() {
        return logOdds().probability();
    }

    /** Reasons that move the score, the strongest first. */
    public List<Reason> strongest() {
        return reasons.stream()
                .filter(reason -> !reason.contribution().isZero())
                .sorted(Comparator.comparingLong(
                        reason -> -Math.abs(reason.contribution().millionths())))
                .toList();
    }
}
