package org.hexi.engine.routing.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hexi.engine.kernel.Issue;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.kernel.Rejected;
import org.hexi.engine.routing.internal.Network;
import org.hexi.engine.routing.spi.RoadLink;
import org.hexi.engine.routing.spi.ScheduledService;
import org.hexi.engine.routing.spi.Transfer;

/**
 * Collects the records of a timetable, tells everything that is wrong with them at once, and compiles them. The order in
 * which records come does not matter. Not thread-safe.
 */
public final class TimetableBuilder {
    private final TreeSet<PlaceCode> places = new TreeSet<>();
    private final Map<PlaceCode, Dwell> releases = new TreeMap<>();
    private final Map<PlaceCode, Capabilities> capabilities = new TreeMap<>();
    private final List<ScheduledService> services = new ArrayList<>();
    private final List<Transfer> transfers = new ArrayList<>();
    private final List<RoadLink> roads = new ArrayList<>();

    TimetableBuilder() {}

    public TimetableBuilder place(PlaceCode place) {
        places.add(place);
        return this;
    }

    /** A place with the time it takes to get arrived goods out of it, when it is the destination. */
    public TimetableBuilder place(PlaceCode place, Dwell release) {
        releases.put(place, release);
        return place(place);
    }

    /** What can be loaded, unloaded and changed at a place; everything where nothing else is said. */
    public TimetableBuilder handling(PlaceCode place, Capabilities handled) {
        capabilities.put(place, handled);
        return place(place);
    }

    public TimetableBuilder service(ScheduledService service) {
        services.add(service);
        return this;
    }

    public TimetableBuilder transfer(Transfer transfer) {
        transfers.add(transfer);
        return this;
    }

    public TimetableBuilder road(RoadLink link) {
        roads.add(link);
        return this;
    }

    /** Everything wrong with the records so far; empty when {@link #build} will succeed. */
    public List<Issue> issues() {
        return new TimetableCheck(places).check(services, transfers, roads);
    }

    /**
     * @throws Rejected with {@link RoutingRejection.TimetableRefused}, which lists every issue
     */
    public Timetable build() {
        List<Issue> issues = issues();
        if (!issues.isEmpty()) {
            throw new Rejected(new RoutingRejection.TimetableRefused(issues));
        }
        return new Timetable(new Network(List.copyOf(places), releases, capabilities, services, transfers, roads));
    }
}
