package org.hexi.engine.customs.risk;

import java.math.BigDecimal;

/**
 * The natural logarithm of odds, or a part of one. Whole millionths, so that parts add up to their sum in any order. Immutable.
 */
public record LogOdds(long millionths) implements Comparable<LogOdds> {
    private static final int DECIMALS = 6;
    private static final double MILLION = 1e6;

    public static final LogOdds ZERO = new LogOdds(0);

    public static LogOdds of(double value) {
        return new LogOdds(Math.round(value * MILLION));
    }

    public LogOdds plus(LogOdds other) {
        return new LogOdds(Math.addExact(millionths, other.millionths));
    }

    public LogOdds times(double weight) {
        return new LogOdds(Math.round(weight * millionths));
    }

    public boolean isZero() {
        return millionths == 0;
    }

    public double value() {
        return millionths / MILLION;
    }

    /** The probability with these odds. */
    public double probability() {
        return probability(value());
    }

    public BigDecimal decimal() {
        return BigDecimal.valueOf(millionths, DECIMALS);
    }

    @Override
    public int compareTo(LogOdds other) {
        return Long.compare(millionths, other.millionths);
    }

    @Override
    public String toString() {
        return decimal().toPlainString();
    }

    // StrictMath, because the same file gives the same model on every machine
    static double ofShare(double share) {
        return StrictMath.log(share / (1 - share));
    }

    static double probability(double logOdds) {
        return 1 / (1 + StrictMath.exp(-logOdds));
    }
}
