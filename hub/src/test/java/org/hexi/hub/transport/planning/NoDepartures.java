package org.hexi.hub.transport.planning;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.kernel.TimeWindow;
import org.hexi.hub.transport.network.DepartureView;
import org.hexi.hub.transport.network.Departures;
import org.hexi.hub.transport.network.ServiceView;

/** A day on which nothing runs any more. */
record NoDepartures(Departures before) implements Departures {
    @Override
    public DepartureView get(String id) {
        throw new org.hexi.hub.platform.web.NotFound("departure");
    }

    @Override
    public Optional<DepartureView> find(String id) {
        return Optional.empty();
    }

    @Override
    public List<DepartureView> list(TimeWindow window, Optional<String> service) {
        return List.of();
    }

    @Override
    public List<BoardRow> board(PlaceCode place, TimeWindow window) {
        return List.of();
    }

    @Override
    public Map<String, Integer> residualTeu(Collection<DepartureView> departures) {
        return before.residualTeu(departures);
    }

    @Override
    public Map<String, Integer> residualTeuById(Collection<String> ids) {
        return before.residualTeuById(ids);
    }

    @Override
    public Map<String, Integer> residualTeuOfBooked(Instant now) {
        return before.residualTeuOfBooked(now);
    }

    @Override
    public List<DepartureView> underWay(Instant now, Duration mostLateness, Predicate<ServiceView> isMeant) {
        return List.of();
    }

    @Override
    public Map<String, Integer> sellableTeu(Collection<DepartureView> departures) {
        return before.sellableTeu(departures);
    }

    @Override
    public void openPools(Collection<DepartureView> departures) {
        before.openPools(departures);
    }
}
