package org.hexi.engine.customs.risk;

/**
 * Learns keys and weights from some of the declarations. Weights are fitted on encodings that were learned without the part a
 * declaration lies in: its own label never speaks for it, so a key seen once cannot look like proof.
 */
final class Fitting {
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
        double[][] figures = new double[rows.length][];
        boolean[] isFraud = new boolean[rows.length];
        int at = 0;
        for (Fold fold : Fold.drawn(rows, settings)) {
            Encoding others = Encoding.of(filings, fold.known(), settings.smoothing());
            for (int row : fold.judged()) {
                figures[at] = figures(others, row);
                isFraud[at++] = filings.isFraud(row);
            }
        }
        Weights weights = new FittingWeights(figures, isFraud, settings.ridge()).fit();
        return new Fitted(filings, Encoding.of(filings, rows, settings.smoothing()), weights);
    }

    private static double[] figures(Encoding encoding, int row) {
        double[] figures = new double[FACTORS.length + 1];
        figures[0] = 1;
        for (Factor factor : FACTORS) {
            figures[factor.ordinal() + 1] = encoding.step(factor, row);
        }
        return figures;
    }
}
