package org.hexi.hub.consignment;

/**
 * How far a dossier has come. A stage is left forwards; the one way back is from planned or booked to described, when the hold
 * or the booking comes to nothing. What happened in detail stands in the timeline.
 */
public enum Stage {
    DESCRIBED,
    PLANNED,
    BOOKED,
    DECLARED,
    CLEARED,
    UNDER_WAY,
    DELIVERED
}
