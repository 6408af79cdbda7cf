package org.hexi.hub.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexi.engine.kernel.TimeWindow;
import org.hexi.hub.desk.model.RunPath;
import org.hexi.hub.platform.places.PlaceView;
import org.hexi.hub.platform.places.Places;
import org.hexi.hub.transport.network.DepartureView;
import org.hexi.hub.transport.network.Departures;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.network.ServiceView;
import org.springframework.stereotype.Component;

/** The runs under way at an instant. */
@Component
public class RunningTrains {
    private final Network network;
    private final Departures departures;
    private final Places places;

    RunningTrains(Network network, Departures departures, Places places) {
        this.network = network;
        this.departures = departures;
        this.places = places;
    }

    /** Runs between their first departure and their last arrival, the one that arrives next first. */
    public List<RunningTrain> list(Instant now) {
        Duration longest = network.services().stream()
                .map(ServiceView::runningTime)
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
        List<DepartureView> running =
                departures.list(new TimeWindow(now.minus(longest), now), Optional.empty()).stream()
                        .filter(run -> run.end().isAfter(now))
                        .toList();
        Map<String, Integer> free = departures.residualTeu(running);
        return running.stream()
                .map(run -> train(run, now, free.getOrDefault(run.id(), 0)))
                .sorted(Comparator.comparing(train -> train.next().arrival()))
                .toList();
    }

    private RunningTrain train(DepartureView run, Instant now, int freeTeu) {
        DepartureView.Call last = run.calls().getFirst();
        for (DepartureView.Call call : run.calls()) {
            if (call.arrival().isAfter(now)) {
                return new RunningTrain(run, path(run), last, call, freeTeu);
            }
            last = call;
        }
        return new RunningTrain(run, path(run), last, last, freeTeu);
    }

    private RunPath path(DepartureView run) {
        return new RunPath(run.calls().stream().flatMap(this::waypoints).toList());
    }

    private Stream<RunPath.Waypoint> waypoints(DepartureView.Call call) {
        PlaceView place = places.get(call.place());
        RunPath.Position position = new RunPath.Position(place.latitude(), place.longitude());
        return Stream.of(call.arrival(), call.departure()).distinct().map(at -> new RunPath.Waypoint(position, at));
    }
}
