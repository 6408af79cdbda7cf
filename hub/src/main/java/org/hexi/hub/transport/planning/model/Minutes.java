package org.hexi.hub.transport.planning.model;

import java.time.Instant;

/** Instants as the routing engine counts them: whole minutes UTC since 1970. */
final class Minutes {
    private static final int SECONDS_PER_MINUTE = 60;

    private Minutes() {}

    /** The minute the instant lies in, or the next one when it lies inside: ready goods never board too early. */
    static long notBefore(Instant instant) {
        return Math.ceilDiv(instant.getEpochSecond(), SECONDS_PER_MINUTE);
    }

    static long notAfter(Instant instant) {
        return Math.floorDiv(instant.getEpochSecond(), SECONDS_PER_MINUTE);
    }

    static Instant instant(long minute) {
        return Instant.ofEpochSecond(minute * SECONDS_PER_MINUTE);
    }
}
