package org.hexi.benchmarks.freight;

/** Why an itinerary cannot be kept; of several reasons the one that comes first on the way. */
enum Breach {
    /** The goods are at the gate, but later than the service wants them there. */
    CUT_OFF_MISSED,
    /** The next departure leaves before half of all loads have been handled. */
    DWELL_NOT_KEPT,
    /** The departure is sold out on a part of the ride. */
    NO_ROOM
}
