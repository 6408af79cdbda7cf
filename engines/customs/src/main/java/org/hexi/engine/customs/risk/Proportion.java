package org.hexi.engine.customs.risk;

/**
 * A measured share. Hits may be a fraction: what is expected where equal scores are cut in two. Immutable.
 *
 * @param hits from 0 to {@code of}
 */
public record Proportion(double hits, double of) {
    /** The share itself, 0 when nothing was counted. */
    public double share() {
        return of == 0 ? 0 : hits / of;
    }

    /** By Wilson's score, 95 %. */
    public Interval interval() {
        return Interval.wilson(hits, of);
    }
}
