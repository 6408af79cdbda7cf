package org.hexi.gtfs;

/** What a row of transfers says of changing. */
public enum TransferKind {
    /** A good place to change. */
    RECOMMENDED(0),
    /** The departing vehicle waits for the arriving one. */
    TIMED(1),
    /** Changing takes a minimum of time. */
    MINIMUM_TIME(2),
    NOT_POSSIBLE(3),
    /** Who is aboard stays aboard while the vehicle goes on as another trip. */
    STAY_ABOARD(4),
    /** Who is aboard has to get off and on again. */
    GET_OFF_AND_ON(5);

    private final int code;

    TransferKind(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    /** These say how one trip goes on as another; all others are about places. */
    public boolean linksTrips() {
        return compareTo(NOT_POSSIBLE) > 0;
    }
}
