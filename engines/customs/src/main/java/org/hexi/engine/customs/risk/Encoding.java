package org.hexi.engine.customs.risk;

/**
 * What some declarations teach about every key: its evidence, and how much its log-odds lie above those of the wider key.
 * Shares are smoothed from the widest key down, each towards the next wider one (target statistics with back-off after
 * Micci-Barreca, 2001). Linear in declarations times factors. Not changed once made.
 */
final class Encoding {
    private static final Factor[] FACTORS = Factor.values();

    private final KeyedFilings filings;
    private final int[][] hits;
    private final int[][] of;
    private final double[][] steps;

    private Encoding(KeyedFilings filings) {
        this.filings = filings;
        hits = new int[FACTORS.length][];
        of = new int[FACTORS.length][];
        steps = new double[FACTORS.length][];
    }

    /** Learns from these rows and no others. */
    static Encoding of(KeyedFilings filings, int[] rows, double smoothing) {
        Encoding encoding = new Encoding(filings);
        double all = filings.evidence(rows).smoothedShare(0.5, 1);
        double[][] shares = new double[FACTORS.length][];
        for (Factor factor : FACTORS) {
            encoding.count(factor, rows);
            shares[factor.ordinal()] = encoding.smooth(factor, shares, all, smoothing * factor.caution());
        }
        return encoding;
    }

    /** What the key of a declaration adds to the wider key, in log-odds; 0 without a key. */
    double step(Factor factor, int row) {
        int key = filings.column(factor).keyOf()[row];
        return key == KeyColumn.NONE ? 0 : steps[factor.ordinal()][key];
    }

    Acquaintance acquaintance(int row) {
        int key = filings.column(Acquaintance.BY).keyOf()[row];
        return Acquaintance.of(evidence(Acquaintance.BY, key));
    }

    double keyStep(Factor factor, int key) {
        return steps[factor.ordinal()][key];
    }

    Evidence evidence(Factor factor, int key) {
        return new Evidence(hits[factor.ordinal()][key], of[factor.ordinal()][key]);
    }

    private void count(Factor factor, int[] rows) {
        KeyColumn column = filings.column(factor);
        int[] frauds = new int[column.keys().size()];
        int[] all = new int[column.keys().size()];
        for (int row : rows) {
            int key = column.keyOf()[row];
            if (key != KeyColumn.NONE) {
                all[key]++;
                frauds[key] += filings.isFraud(row) ? 1 : 0;
            }
        }
        hits[factor.ordinal()] = frauds;
        of[factor.ordinal()] = all;
    }

    private double[] smooth(Factor factor, double[][] shares, double all, double imagined) {
        int[] within = filings.within(factor);
        double[] share = new double[filings.column(factor).keys().size()];
        double[] step = new double[share.length];
        for (int key = 0; key < share.length; key++) {
            int at = key;
            double wider = factor.wider()
                    .filter(parent -> within[at] != KeyColumn.NONE)
                    .map(parent -> shares[parent.ordinal()][within[at]])
                    .orElse(all);
            share[key] = evidence(factor, key).smoothedShare(wider, imagined);
            step[key] = of[factor.ordinal()][key] == 0 ? 0 : LogOdds.ofShare(share[key]) - LogOdds.ofShare(wider);
        }
        steps[factor.ordinal()] = step;
        return share;
    }
}
