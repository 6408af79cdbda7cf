package org.hexi.engine.customs.risk;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Learns keys and weights from some of the declarations. Weights are fitted on encodings that were learned without the part a
 * declaration lies in: its own label never speaks for it, so a key seen once cannot look like proof.
 */
final class Fitting {
    /** With fewer of a label than this, weights of one acquaintance alone would be chance. */
    private static final int FEWEST_OF_A_LABEL = 30;

    private static final Factor[] FACTORS = Factor.values();

    private final KeyedFilings filings;
    private final int[] rows;
    private final TrainingSettings settings;

    Fitting(KeyedFilings filings, int[] rows, TrainingSettings settings) {
        this.filings = filings;
        this.rows = rows;
        this.settings = settings;
    }

    Fitted fit() {
        List<Sample> samples = samples();
        Map<Acquaintance, Weights> weights = new EnumMap<>(Acquaintance.class);
        for (Acquaintance acquaintance : Acquaintance.values()) {
            List<Sample> own = samples.stream()
                    .filter(sample -> sample.acquaintance == acquaintance)
                    .toList();
            weights.put(acquaintance, weights(isEnough(own) ? own : samples));
        }
        return new Fitted(filings, Encoding.of(filings, rows, settings.smoothing()), weights);
    }

    private List<Sample> samples() {
        List<Sample> samples = new ArrayList<>(rows.length);
        for (Fold fold : Fold.drawn(rows, settings)) {
            Encoding others = Encoding.of(filings, fold.known(), settings.smoothing());
            for (int row : fold.judged()) {
                samples.add(new Sample(figures(others, row), filings.isFraud(row), others.acquaintance(row)));
            }
        }
        return samples;
    }

    private Weights weights(List<Sample> samples) {
        double[][] figures = samples.stream().map(Sample::figures).toArray(double[][]::new);
        boolean[] isFraud = new boolean[samples.size()];
        for (int at = 0; at < isFraud.length; at++) {
            isFraud[at] = samples.get(at).isFraud;
        }
        return new FittingWeights(figures, isFraud, settings.ridge()).fit();
    }

    private static boolean isEnough(List<Sample> samples) {
        long frauds = samples.stream().filter(Sample::isFraud).count();
        return Math.min(frauds, samples.size() - frauds) >= FEWEST_OF_A_LABEL;
    }

    private static double[] figures(Encoding encoding, int row) {
        double[] figures = new double[FACTORS.length + 1];
        figures[0] = 1;
        for (Factor factor : FACTORS) {
            figures[factor.ordinal() + 1] = encoding.step(factor, row);
        }
        return figures;
    }

    /** What weights are fitted on: a declaration as the other parts saw it. */
    private record Sample(double[] figures, boolean isFraud, Acquaintance acquaintance) {}
}
