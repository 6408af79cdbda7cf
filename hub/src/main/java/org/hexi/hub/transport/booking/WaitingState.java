package org.hexi.hub.transport.booking;

/** How a wait stands. */
public enum WaitingState {
    /** In the queue. */
    WAITING,
    /** Room came back and is held. */
    SERVED,
    /** Given up by the party, or because the dossier was booked. */
    LEFT,
    /** The gate closed, or the dossier can no longer be booked that way. */
    OVER
}
