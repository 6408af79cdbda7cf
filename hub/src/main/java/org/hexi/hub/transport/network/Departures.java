package org.hexi.hub.transport.network;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.kernel.TimeWindow;
import org.hexi.hub.platform.capacity.CapacityPool;

/** The runs of the scheduled services and the room left on them. Thread-safe. */
public interface Departures {
    /** Kind of the capacity pools: one pool of twenty-foot units per departure. */
    String POOL_KIND = "departure";

    /**
     * A run that changes took away is told as it was last to be: somebody may have planned or booked it.
     *
     * @throws org.hexi.hub.platform.web.NotFound when there never was such a run
     */
    DepartureView get(String id);

    Optional<DepartureView> find(String id);

    /** Runs whose first departure lies in the window, by that instant, of all services or of one. */
    List<DepartureView> list(TimeWindow window, Optional<String> service);

    /** Calls at a place, with handling, whose departure (at a last stop: arrival) lies in the window, by that instant. */
    List<BoardRow> board(PlaceCode place, TimeWindow window);

    /** The same without those that end there: what goods may board. */
    default List<BoardRow> boarding(PlaceCode place, TimeWindow window) {
        return board(place, window).stream().filter(row -> !row.isLastStop()).toList();
    }

    /** Twenty-foot units of free sale on each departure. */
    Map<String, Integer> residualTeu(Collection<DepartureView> departures);

    /** The same for departures known by their ids; an id that names no service is absent. */
    Map<String, Integer> residualTeuById(Collection<String> ids);

    /** The same for every departure that is not over and that room was taken on; on all others all room is free. */
    Map<String, Integer> residualTeuOfBooked(Instant now);

    /**
     * Runs of some services that have begun and may not have ended, by their first departure: none is later than it runs, nor
     * later than told.
     */
    List<DepartureView> underWay(Instant now, Duration mostLateness, Predicate<ServiceView> isMeant);

    /** Twenty-foot units each departure is sold with, whether or not its pool is open: what its seller makes of its capacity. */
    Map<String, Integer> sellableTeu(Collection<DepartureView> departures);

    /**
     * The capacity pool of a departure, opened with what is sold of it when it is not open yet.
     *
     * @throws org.hexi.engine.kernel.Rejected with {@link NetworkRejection.DepartureWithdrawn} when it does not run any more
     */
    default CapacityPool openPool(DepartureView departure) {
        openPools(List.of(departure));
        return pool(departure.id());
    }

    /** The same for many departures at once. */
    void openPools(Collection<DepartureView> departures);

    /** Key of the pool of a departure, open or not. */
    static CapacityPool pool(String departure) {
        return new CapacityPool(POOL_KIND, departure);
    }

    /** What sellers make of the capacity of departures. A module above contributes it; without one all capacity is sold. */
    @FunctionalInterface
    interface Selling {
        /** Twenty-foot units sold of each run, by its id; a run that is absent is sold with its capacity. */
        Map<String, Integer> sellableTeu(Collection<Run> runs);
    }

    /** A run before its calls are reckoned. */
    record Run(String id, ServiceView service, LocalDate day) {}

    /** A line of a departure board: goods may board here unless it is the last stop. */
    record BoardRow(DepartureView departure, DepartureView.Call call) {
        public boolean isLastStop() {
            return call.number() == departure.calls().size();
        }
    }
}
