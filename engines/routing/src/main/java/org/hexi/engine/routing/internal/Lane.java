package org.hexi.engine.routing.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hexi.engine.routing.api.Cargo;
import org.hexi.engine.routing.api.CutOffs;
import org.hexi.engine.routing.spi.Departure;
import org.hexi.engine.routing.spi.ScheduledService;
import org.hexi.engine.routing.spi.StopTime;

/**
 * Departures of one service none of which overtakes another: at every stop all times rise with the number of the trip. A
 * service with overtaking is split into several lanes, as RAPTOR splits routes. Times lie flat: arrivals trip after trip, as a
 * load on board meets them, departures stop after stop, as it looks for a trip. Immutable.
 */
final class Lane {
    private static final Comparator<Departure> ORDER = Comparator.comparingLong(
                    (Departure departure) -> departure.times().getFirst().departureMinute())
            .thenComparingLong(departure -> departure.times().getLast().arrivalMinute())
            .thenComparing(Departure::id);
    private static final int DEPENDS = -1;

    private final int service;
    private final ScheduledService line;
    private final int[] places;
    private final List<Departure> trips;
    private final int tripCount;

    /** How early all goods have to be at the gate, or {@link #DEPENDS} when it depends on what they are. */
    private final int gateForAll;

    /** Minutes since 1970, so small enough for an int; arrivals count from the end of unloading. */
    private final int[] available;

    private final int[] departures;

    private Lane(int service, ScheduledService line, int[] places, List<Departure> trips) {
        this.service = service;
        this.line = line;
        this.places = places;
        this.trips = List.copyOf(trips);
        this.tripCount = trips.size();
        CutOffs cutOffs = line.terms().cutOffs();
        this.gateForAll = cutOffs.gateMinutesByClass().isEmpty() ? cutOffs.gateMinutes() : DEPENDS;
        this.available = new int[places.length * trips.size()];
        this.departures = new int[places.length * trips.size()];
        for (int trip = 0; trip < trips.size(); trip++) {
            for (int stop = 0; stop < places.length; stop++) {
                StopTime time = trips.get(trip).times().get(stop);
                available[trip * places.length + stop] =
                        Math.toIntExact(time.arrivalMinute() + line.terms().releaseMinutes());
                departures[stop * trips.size() + trip] = Math.toIntExact(time.departureMinute());
            }
        }
    }

    /** Puts each departure, in order, into the first lane whose last one it does not overtake. */
    static List<Lane> split(int service, ScheduledService line, int[] places) {
        List<List<Departure>> chains = new ArrayList<>();
        for (Departure departure : line.departures().stream().sorted(ORDER).toList()) {
            chains.stream()
                    .filter(chain -> follows(departure, chain.getLast()))
                    .findFirst()
                    .orElseGet(() -> opened(chains))
                    .add(departure);
        }
        return chains.stream()
                .map(chain -> new Lane(service, line, places, chain))
                .toList();
    }

    private static List<Departure> opened(List<List<Departure>> chains) {
        List<Departure> chain = new ArrayList<>();
        chains.add(chain);
        return chain;
    }

    private static boolean follows(Departure later, Departure earlier) {
        for (int stop = 0; stop < later.times().size(); stop++) {
            StopTime mine = later.times().get(stop);
            StopTime before = earlier.times().get(stop);
            if (mine.arrivalMinute() < before.arrivalMinute() || mine.departureMinute() < before.departureMinute()) {
                return false;
            }
        }
        return true;
    }

    /** The number of the service in the network. */
    int service() {
        return service;
    }

    ScheduledService line() {
        return line;
    }

    /** How early such goods have to be at the gate. */
    int gate(Cargo cargo) {
        return gateForAll == DEPENDS ? line.terms().cutOffs().gate(cargo) : gateForAll;
    }

    int stops() {
        return places.length;
    }

    int trips() {
        return tripCount;
    }

    Departure trip(int trip) {
        return trips.get(trip);
    }

    int place(int stop) {
        return places[stop];
    }

    /** When goods are unloaded at a stop. */
    long available(int stop, int trip) {
        return available[trip * places.length + stop];
    }

    long departure(int stop, int trip) {
        return departures[stop * tripCount + trip];
    }

    /** The scheduled arrival, before unloading. */
    long arrival(int stop, int trip) {
        return available(stop, trip) - line.terms().releaseMinutes();
    }

    /** The first trip that leaves the stop at the minute or later; the number of trips when there is none. */
    int firstLeaving(int stop, long minute) {
        int low = stop * tripCount;
        int high = low + tripCount;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (departures[middle] < minute) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - stop * tripCount;
    }

    /** The first trip no later than a known one that leaves the stop at the minute or later; the known one when there is none. */
    int firstLeavingBefore(int known, int stop, long minute) {
        if (known == tripCount) {
            return firstLeaving(stop, minute);
        }
        int trip = known;
        while (trip > 0 && departure(stop, trip - 1) >= minute) {
            trip--;
        }
        return trip;
    }

    /** Bytes the times take. */
    long bytes() {
        return 8L * available.length;
    }
}
