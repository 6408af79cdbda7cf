package org.hexi.engine.customs.risk;

import java.util.List;

/**
 * The mean of the F1 figures of frauds and of honest declarations, when every score from a threshold on counts as fraud. Immutable.
 */
public record MacroF1(LogOdds threshold, double value) {
    /** At a threshold chosen before. */
    public static MacroF1 at(LogOdds threshold, List<Judged> judged) {
        int flagged = 0;
        int hits = 0;
        int frauds = 0;
        for (Judged one : judged) {
            boolean isFlagged = one.logOdds() >= threshold.value();
            flagged += isFlagged ? 1 : 0;
            hits += isFlagged && one.isFraud() ? 1 : 0;
            frauds += one.isFraud() ? 1 : 0;
        }
        return new MacroF1(threshold, mean(hits, flagged, frauds, judged.size()));
    }

    /** At the threshold that is best for these scores; the highest of several. */
    static MacroF1 best(List<Judged> judged) {
        Ranking ranking = Ranking.of(judged);
        MacroF1 best = new MacroF1(LogOdds.ZERO, -1);
        int flagged = 0;
        int hits = 0;
        for (Ranking.Group group : ranking.groups()) {
            flagged += group.size();
            hits += group.frauds();
            double value = mean(hits, flagged, ranking.frauds(), ranking.size());
            if (value > best.value) {
                best = new MacroF1(LogOdds.of(group.logOdds()), value);
            }
        }
        return best;
    }

    private static double mean(int hits, int flagged, int frauds, int all) {
        int passedRightly = all - flagged - (frauds - hits);
        return (f1(hits, flagged, frauds) + f1(passedRightly, all - flagged, all - frauds)) / 2;
    }

    private static double f1(int right, int said, int there) {
        return said + there == 0 ? 0 : 2.0 * right / (said + there);
    }
}
