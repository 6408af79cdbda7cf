package org.hexi.engine.routing.api;

import java.util.List;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.routing.internal.Network;
import org.hexi.engine.routing.spi.ScheduledService;

/**
 * Everything that runs and can be changed between, checked and compiled once. Immutable and safe to share between threads;
 * built by a {@link TimetableBuilder}.
 */
public final class Timetable {
    /** Minutes since 1970 beyond which, either way, no time is taken seriously: some 1,900 years. */
    public static final long FARTHEST_MINUTE = 1_000_000_000L;

    private final Network network;

    Timetable(Network network) {
        this.network = network;
    }

    public static TimetableBuilder builder() {
        return new TimetableBuilder();
    }

    /** All places, by code. */
    public List<PlaceCode> places() {
        return network.places();
    }

    /** All services, by id. */
    public List<ScheduledService> services() {
        return network.services();
    }

    /** Bytes of its flat arrays: times of all calls, and what is known of every ride. */
    public long bytes() {
        return network.bytes();
    }

    public boolean covers(PlaceCode place) {
        return network.placeIndex(place) >= 0;
    }

    static boolean isSane(long minute) {
        return minute >= -FARTHEST_MINUTE && minute <= FARTHEST_MINUTE;
    }

    Network network() {
        return network;
    }
}
