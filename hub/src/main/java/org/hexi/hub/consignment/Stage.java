package org.hexi.hub.consignment;

/**
 * How far a dossier has come. A stage is left forwards; the one way back is from booked to planned, when the booking is
 * released. What happened in detail stands in the timeline.
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
