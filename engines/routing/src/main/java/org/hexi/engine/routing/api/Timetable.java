package org.hexi.engine.routing.api;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.hexi.engine.kernel.Issue;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.kernel.Rejected;
import org.hexi.engine.routing.internal.Network;
import org.hexi.engine.routing.spi.Departure;
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

    /** The service of an id. */
    public Optional<ScheduledService> service(String id) {
        int index = network.serviceIndex(id);
        return index < 0 ? Optional.empty() : Optional.of(network.services().get(index));
    }

    /**
     * The timetable with other departures of one service. Nothing else is worked out anew, so that one late train costs
     * little.
     *
     * @throws Rejected with {@link RoutingRejection.TimetableRefused}, when the service is unknown or a departure unsound
     */
    public Timetable with(String service, List<Departure> departures) {
        int index = network.serviceIndex(service);
        List<Issue> issues = index < 0
                ? List.of(Issue.error("routing.service.unknown", 0, "service", service, "a service of this timetable"))
                : new TimetableCheck(new TreeSet<>(places()))
                        .check(List.of(network.services().get(index).with(departures)), List.of(), List.of());
        if (!issues.isEmpty()) {
            throw new Rejected(new RoutingRejection.TimetableRefused(issues));
        }
        return new Timetable(network.with(index, departures));
    }

    static boolean isSane(long minute) {
        return minute >= -FARTHEST_MINUTE && minute <= FARTHEST_MINUTE;
    }

    Network network() {
        return network;
    }
}
