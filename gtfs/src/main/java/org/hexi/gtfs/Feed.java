package org.hexi.gtfs;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hexi.engine.kernel.InvalidValue;

/**
 * A timetable that fits together: whatever a part names is there. Each list stands in the order of its ids without a double, so that
 * the same timetable is the same feed however its files were sorted, and anything is found by halving. All agencies share one clock.
 * Immutable.
 */
public record Feed(
        List<Agency> agencies,
        List<Stop> stops,
        List<Route> routes,
        List<ServiceDays> services,
        List<Trip> trips,
        List<Transfer> transfers,
        Optional<FeedInfo> info) {
    public Feed {
        agencies = inOrder("agency", agencies);
        stops = inOrder("stop", stops);
        routes = inOrder("route", routes);
        services = inOrder("service", services);
        trips = inOrder("trip", trips);
        transfers = transfers.stream().sorted(Transfer.ORDER).toList();
        new FeedCheck(agencies, stops, routes, services, trips, transfers).check();
    }

    /** The clock all its times are told by. */
    public ServiceClock clock() {
        return new ServiceClock(agencies.getFirst().timeZone());
    }

    /** The number by which stop times name a stop. */
    public OptionalInt stopNumber(String id) {
        int number = place(stops, id);
        return number < 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }

    public Optional<Stop> findStop(String id) {
        return find(stops, id);
    }

    public Optional<Route> findRoute(String id) {
        return find(routes, id);
    }

    public Optional<Trip> findTrip(String id) {
        return find(trips, id);
    }

    public Optional<ServiceDays> findService(String id) {
        return find(services, id);
    }

    static <T extends Identified> Optional<T> find(List<T> things, String id) {
        int number = place(things, id);
        return number < 0 ? Optional.empty() : Optional.of(things.get(number));
    }

    private static int place(List<? extends Identified> things, String id) {
        int low = 0;
        int high = things.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = things.get(middle).id().compareTo(id);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    private static <T extends Identified> List<T> inOrder(String thing, List<T> things) {
        for (int number = 1; number < things.size(); number++) {
            String id = things.get(number).id();
            if (things.get(number - 1).id().compareTo(id) >= 0) {
                throw new InvalidValue("gtfs." + thing + ".order", "id", id, "ids in their order, each once");
            }
        }
        return List.copyOf(things);
    }
}
