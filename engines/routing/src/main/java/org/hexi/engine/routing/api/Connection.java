package org.hexi.engine.routing.api;

import org.hexi.engine.kernel.PlaceCode;

/**
 * The change before a leg. Immutable.
 *
 * @param from where the leg before ended
 * @param to where the next one starts: the same place, or the other station of a pair
 * @param waitingMinutes until a shut border opens, or what is not counted of a dwell begun before the question; nothing in
 *     ordinary times
 * @param availableMinutes from then to the cut-off of the next departure, or until the lorry leaves: after the median
 *     dwell, unless a pass on its road is shut
 * @param probability that the dwell fits into the available minutes; 1 before a road leg, which waits
 */
public record Connection(
        TransferKind kind,
        PlaceCode from,
        PlaceCode to,
        Dwell dwell,
        long waitingMinutes,
        long availableMinutes,
        double probability,
        LegPrice price) {
    /** What is left of the available minutes after the median dwell. */
    public long slackMinutes() {
        return availableMinutes - dwell.medianMinutes();
    }
}
