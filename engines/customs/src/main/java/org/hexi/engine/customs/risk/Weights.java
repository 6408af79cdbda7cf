package org.hexi.engine.customs.risk;

/**
 * How much each factor counts, and where the sum begins. No weight is negative: a factor never counts against its own evidence. Not
 * changed once made.
 *
 * @param base where the sum begins, in log-odds
 * @param of weight of each factor, by its place
 */
record Weights(double base, double[] of) {
    private static final Factor[] FACTORS = Factor.values();

    double of(Factor factor) {
        return of[factor.ordinal()];
    }

    double logOdds(Encoding encoding, int row) {
        double sum = base;
        for (Factor factor : FACTORS) {
            sum += of[factor.ordinal()] * encoding.step(factor, row);
        }
        return sum;
    }
}
