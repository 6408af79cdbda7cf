package org.hexi.engine.customs.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The folds of one kind of cross-validation, each with what goods usually cost among the declarations it learns from. Made once for
 * all settings that are compared on it. Not changed once made.
 */
record Folds(CrossValidation.Kind kind, List<Fold> folds, List<KeyedFilings> known) {
    static Folds inTime(KeyedFilings filings) {
        return of(CrossValidation.Kind.IN_TIME, filings, Fold.inTime(filings));
    }

    static Folds drawn(KeyedFilings filings, TrainingSettings settings) {
        int[] all = IntStream.range(0, filings.size()).toArray();
        return of(CrossValidation.Kind.DRAWN, filings, Fold.drawn(all, settings));
    }

    private static Folds of(CrossValidation.Kind kind, KeyedFilings filings, List<Fold> folds) {
        List<KeyedFilings> known = folds.stream()
                .map(fold -> filings.withUsualPricesOf(fold.known()))
                .toList();
        return new Folds(kind, folds, known);
    }

    /** Whether frauds can be told from honest declarations in every fold: false where all days are one. */
    boolean isUsable() {
        return !folds.isEmpty()
                && IntStream.range(0, folds.size())
                        .allMatch(at -> hasBoth(
                                        known.get(at).evidence(folds.get(at).known()))
                                && hasBoth(known.get(at).evidence(folds.get(at).judged())));
    }

    CrossValidation validate(TrainingSettings settings) {
        List<Judged> judged = new ArrayList<>();
        for (int at = 0; at < folds.size(); at++) {
            Fold fold = folds.get(at);
            judged.addAll(
                    new Fitting(known.get(at), fold.known(), settings).fit().judge(fold.judged()));
        }
        return new CrossValidation(kind, RankingMeasures.of(judged), MacroF1.best(judged), Calibration.of(judged));
    }

    private static boolean hasBoth(Evidence labels) {
        return labels.hits() > 0 && labels.hits() < labels.of();
    }
}
