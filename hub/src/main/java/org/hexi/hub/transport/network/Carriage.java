package org.hexi.hub.transport.network;

/** How a leg is carried. */
public enum Carriage {
    RAIL,
    ROAD,
    SEA,
    AIR,
    /** The run between the two stations of a border pair, change of gauge included. */
    SHUTTLE
}
