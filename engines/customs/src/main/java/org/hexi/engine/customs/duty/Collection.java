package org.hexi.engine.customs.duty;

/** What happens to an assessed tax: assessed is not payable. */
public enum Collection {
    /** Asked for before release. */
    AT_BORDER,
    /** Assessed here, accounted for in the periodic return of the importer. */
    POSTPONED,
    /** Not asked for: the sum of this tax over the declaration lies below the threshold of the regime. */
    BELOW_THRESHOLD
}
