package org.hexi.engine.routing.api;

/** What happens to the goods between two legs. */
public enum TransferKind {
    /** From one train or truck to the next of the same gauge. */
    TRANSFER,
    /** Containers are lifted, or bogies changed, between 1,435 mm and 1,520 mm. */
    GAUGE_CHANGE
}
