package org.hexi.hub.transport.network.gtfs;

import org.hexi.engine.kernel.PlaceCode;

/**
 * A call of a trip at a place, in whole minutes since the start of the service day. Immutable.
 *
 * @param boards whether goods may be loaded
 * @param alights whether goods may be unloaded
 */
record Call(PlaceCode place, int arrivalMinute, int departureMinute, boolean boards, boolean alights) {
    /** The same where the run ends: what happens to the vehicle later is not told. */
    Call ending() {
        return new Call(place, arrivalMinute, arrivalMinute, boards, alights);
    }

    /** Both platforms of one place make one call. */
    Call merged(Call next) {
        return new Call(place, arrivalMinute, next.departureMinute, boards || next.boards, alights || next.alights);
    }
}
