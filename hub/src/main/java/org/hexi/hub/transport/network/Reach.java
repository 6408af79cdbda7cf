package org.hexi.hub.transport.network;

/**
 * What a restriction would meet: runs that would be there while it holds. Immutable.
 *
 * @param days looked ahead from now
 * @param departures on their way within these days that would be there
 * @param services they are runs of
 * @param taken how many of them somebody has taken room on
 * @param takenTeu twenty-foot units of that room
 */
public record Reach(int days, int departures, int services, int taken, int takenTeu) {
    public boolean isNothing() {
        return departures == 0;
    }
}
