package org.hexi.hub.transport.booking;

/**
 * A run an open booking holds room on and that no longer runs as it was booked. Immutable.
 *
 * @param isGone whether it does not run at all; else it leaves or arrives otherwise, or calls elsewhere
 * @param version of the network that made it so
 */
public record TouchedRun(String departure, boolean isGone, long version) {}
