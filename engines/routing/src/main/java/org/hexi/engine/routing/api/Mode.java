package org.hexi.engine.routing.api;

/** How a service moves. */
public enum Mode {
    RAIL,
    ROAD,
    SEA,
    INLAND_WATERWAY,
    AIR
}
