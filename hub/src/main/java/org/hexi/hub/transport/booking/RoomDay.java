package org.hexi.hub.transport.booking;

import org.hexi.hub.transport.network.DepartureView;

/**
 * The room of one departure. What is sold, kept and free together is what may be sold. Immutable.
 *
 * @param capacityTeu what the train, ship or plane has
 * @param sellableTeu what is sold of it, overbooking included
 * @param confirmedTeu booked for good
 * @param heldTeu held until an instant
 * @param allottedTeu kept for parties and unused
 * @param ownTeu of that, kept for the viewer's party
 * @param waitingTeu of those that wait
 * @param freeTeu in free sale
 */
public record RoomDay(
        DepartureView departure,
        int capacityTeu,
        int sellableTeu,
        int confirmedTeu,
        int heldTeu,
        int allottedTeu,
        int ownTeu,
        int waitingTeu,
        int freeTeu) {
    private static final int HUNDRED = 100;

    /** How much of what may be sold is gone, in percent rounded down. */
    public int fullPercent() {
        return sellableTeu == 0 ? HUNDRED : (sellableTeu - freeTeu) * HUNDRED / sellableTeu;
    }
}
