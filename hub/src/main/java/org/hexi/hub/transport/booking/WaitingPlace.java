package org.hexi.hub.transport.booking;

/**
 * A wait with its position. Immutable.
 *
 * @param position from 1 among those that wait for one of the same departures; 0 when it no longer waits
 */
public record WaitingPlace(Waiting waiting, int position) {}
