package org.hexi.engine.customs.risk;

import java.util.ArrayList;
import java.util.List;
import org.hexi.engine.kernel.InvalidValue;

/**
 * How well scores put frauds first. Immutable.
 *
 * @param declarations how many were judged
 * @param frauds how many of them were frauds
 * @param auc chance that a fraud scores above an honest declaration, equal scores counted half
 * @param aucInterval by DeLong, DeLong and Clarke-Pearson (1988), 95 %
 * @param inspected what inspecting the first 1, 2, 5 and 10 % finds
 */
public record RankingMeasures(
        int declarations, int frauds, double auc, Interval aucInterval, List<Inspected> inspected) {
    private static final List<Integer> PERCENTS = List.of(1, 2, 5, 10);

    public RankingMeasures {
        inspected = List.copyOf(inspected);
    }

    /** Sorts once: O(n log n). */
    public static RankingMeasures of(List<Judged> judged) {
        Ranking ranking = Ranking.of(judged);
        if (ranking.frauds() == 0 || ranking.frauds() == ranking.size()) {
            throw new InvalidValue(
                    "customs.risk.labels", "isFraud", ranking.frauds(), "both frauds and honest declarations");
        }
        List<Inspected> inspected = new ArrayList<>();
        for (int percent : PERCENTS) {
            int count = Math.max(1, (int) Math.round(ranking.size() * percent / 100.0));
            inspected.add(new Inspected(percent, count, ranking.expectedHits(count), ranking.frauds()));
        }
        double auc = ranking.auc();
        return new RankingMeasures(
                ranking.size(), ranking.frauds(), auc, Interval.normal(auc, ranking.aucVariance()), inspected);
    }

    /** @throws InvalidValue when this share was not measured */
    public Inspected at(int percent) {
        return inspected.stream()
                .filter(share -> share.percent() == percent)
                .findFirst()
                .orElseThrow(() -> new InvalidValue("customs.risk.share", "percent", percent, PERCENTS.toString()));
    }

    /**
     * What is found when a share of the declarations is inspected, the highest scores first. Immutable.
     *
     * @param count declarations inspected
     * @param hits frauds among them; of equal scores at the cut the expected number
     * @param frauds frauds there are
     */
    public record Inspected(int percent, int count, double hits, int frauds) {
        /** Share of the inspected that are frauds. */
        public Proportion precision() {
            return new Proportion(hits, count);
        }

        /** Share of the frauds that are inspected. */
        public Proportion recall() {
            return new Proportion(hits, frauds);
        }
    }
}
