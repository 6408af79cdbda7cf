package org.hexi.gtfs;

/** How a route moves, as coarse as a freight planner asks. */
public enum Mode {
    RAIL,
    /** Trams, metros, monorails and other rail inside a city. */
    URBAN_RAIL,
    ROAD,
    WATER,
    AIR,
    /** Aerial lifts and funiculars. */
    CABLE,
    OTHER
}
