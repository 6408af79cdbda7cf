package org.hexi.engine.customs.risk;

/** Where a measured figure may lie in truth, with 95 % confidence. Immutable. */
public record Interval(double low, double high) {
    static final double Z_95 = 1.959963984540054;

    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    /** Interval of a share by Wilson's score (1927); all there is when nothing was counted. */
    static Interval wilson(double hits, double of) {
        if (of == 0) {
            return new Interval(0, 1);
        }
        double share = hits / of;
        double z2 = Z_95 * Z_95;
        double centre = share + z2 / (2 * of);
        double margin = Z_95 * Math.sqrt(share * (1 - share) / of + z2 / (4 * of * of));
        double scale = 1 + z2 / of;
        return new Interval(Math.max(0, (centre - margin) / scale), Math.min(1, (centre + margin) / scale));
    }

    /** Interval of a share whose variance is known. */
    static Interval normal(double share, double variance) {
        double margin = Z_95 * Math.sqrt(variance);
        return new Interval(Math.max(0, share - margin), Math.min(1, share + margin));
    }
}
