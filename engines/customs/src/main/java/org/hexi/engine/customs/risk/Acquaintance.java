package org.hexi.engine.customs.risk;

/**
 * Whether the same goods were met before. Factors count differently then: the history of the very same goods says nearly all, and
 * without one the wider keys are all there is. Each has weights of its own, and a score says which it used.
 */
public enum Acquaintance {
    /** The same goods of the same origin at the same price are among the declarations learned from. */
    SEEN,
    NEW;

    /** The factor whose evidence decides. */
    static final Factor BY = Factor.PRICE_SAME;

    static Acquaintance of(Evidence evidence) {
        return evidence.of() > 0 ? SEEN : NEW;
    }
}
