package org.hexi.hub.consignment;

/** How far a dossier has come. A stage is only ever left forwards; what happened in detail stands in the timeline. */
public enum Stage {
    DESCRIBED,
    PLANNED,
    BOOKED,
    DECLARED,
    CLEARED,
    UNDER_WAY,
    DELIVERED
}
