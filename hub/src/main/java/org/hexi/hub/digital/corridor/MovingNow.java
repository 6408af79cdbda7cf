package org.hexi.hub.digital.corridor;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.consignment.ConsignmentId;
import org.hexi.hub.consignment.TransportPlan.Mode;
import org.hexi.hub.digital.corridor.TrainMovement.Aboard;
import org.hexi.hub.digital.corridor.model.Progress;
import org.hexi.hub.digital.corridor.model.WayPoint;
import org.hexi.hub.digital.corridor.store.JourneyRows;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.places.PlaceView;
import org.hexi.hub.platform.places.Places;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.transport.network.Carriage;
import org.hexi.hub.transport.network.DepartureView;
import org.hexi.hub.transport.network.Departures;
import org.hexi.hub.transport.network.SeaCourses;
import org.hexi.hub.transport.network.ServiceView;
import org.springframework.stereotype.Service;

/** Positions at the business moment: the timetable, moved by the lateness last reported. */
@Service
class MovingNow implements Movements {
    /** No run is later. */
    private static final Duration MOST_LATENESS = Duration.ofDays(10);

    /** Stations, yards and airports of a city lie no farther out. */
    private static final int CITY_KILOMETRES = 80;

    private final Departures departures;
    private final JourneyRows rows;
    private final Places places;
    private final BusinessClock clock;
    private final Sailing sailing;

    MovingNow(Departures departures, JourneyRows rows, Places places, SeaCourses sea, BusinessClock clock) {
        this.departures = departures;
        this.rows = rows;
        this.places = places;
        this.clock = clock;
        this.sailing = new Sailing(sea);
    }

    @Override
    public List<TrainMovement> calling(Viewer viewer, Collection<PlaceCode> places, Optional<Carriage> carriage) {
        Predicate<ServiceView> isMeant =
                service -> carriage.map(one -> one == service.carriage()).orElse(true)
                        && places.stream().anyMatch(service::handlesAt);
        Instant now = clock.now();
        return underWay(viewer, departures.underWay(now, MOST_LATENESS, isMeant), now);
    }

    @Override
    public List<TrainMovement> around(Viewer viewer, PlaceCode city) {
        List<PlaceCode> terminals =
                places.near(city, CITY_KILOMETRES).stream().map(PlaceView::code).toList();
        Map<String, TrainMovement> runs = new LinkedHashMap<>();
        calling(viewer, terminals, Optional.empty())
                .forEach(run -> runs.put(run.departure().id(), run));
        carrying(viewer).forEach(run -> runs.put(run.departure().id(), run));
        return List.copyOf(runs.values());
    }

    @Override
    public List<TrainMovement> carrying(Viewer viewer) {
        Instant now = clock.now();
        List<DepartureView> begun = rows.ridden(viewer).stream()
                .flatMap(id -> departures.find(id).stream())
                .filter(run -> !run.start().isAfter(now))
                .sorted(Comparator.comparing(DepartureView::start).thenComparing(DepartureView::id))
                .toList();
        return underWay(viewer, begun, now);
    }

    private List<TrainMovement> underWay(Viewer viewer, List<DepartureView> begun, Instant now) {
        return movements(viewer, begun, now).stream()
                .filter(train -> now.isBefore(train.departure().end().plus(train.lateness())))
                .toList();
    }

    @Override
    public Optional<TrainMovement> train(Viewer viewer, String departureId) {
        return departures
                .find(departureId)
                .flatMap(run ->
                        movements(viewer, List.of(run), clock.now()).stream().findFirst());
    }

    @Override
    public List<ConsignmentMovement> consignments(Viewer viewer, int most) {
        Instant now = clock.now();
        return rows.underWay(viewer, most).stream()
                .filter(progress -> !progress.way().isEmpty())
                .map(progress -> movement(progress, now))
                .toList();
    }

    @Override
    public Optional<ConsignmentMovement> consignment(Viewer viewer, ConsignmentId id) {
        return rows.find(viewer, id)
                .filter(progress -> !progress.way().isEmpty())
                .map(progress -> movement(progress, clock.now()));
    }

    private List<TrainMovement> movements(Viewer viewer, List<DepartureView> runs, Instant now) {
        List<String> ids = runs.stream().map(DepartureView::id).toList();
        Map<String, Duration> lateness = rows.trainLateness(ids);
        Map<String, List<Aboard>> aboard = rows.aboard(viewer, ids);
        return runs.stream()
                .map(run -> train(
                        run,
                        Optional.ofNullable(lateness.get(run.id())),
                        aboard.getOrDefault(run.id(), List.of()),
                        now))
                .toList();
    }

    private TrainMovement train(DepartureView run, Optional<Duration> lateness, List<Aboard> aboard, Instant now) {
        Duration late = lateness.orElse(Duration.ZERO);
        List<WayPoint> way = way(run);
        return new TrainMovement(
                run, sailing.at(way, now, late), sailing.course(way, late), late, lateness.isPresent(), aboard);
    }

    private List<WayPoint> way(DepartureView run) {
        Mode mode = mode(run.service().carriage());
        return run.calls().stream()
                .map(call -> {
                    PlaceView place = places.get(call.place());
                    return new WayPoint(
                            1,
                            mode,
                            call.place(),
                            place.latitude(),
                            place.longitude(),
                            call.arrival(),
                            call.departure());
                })
                .toList();
    }

    private static Mode mode(Carriage carriage) {
        return switch (carriage) {
            case RAIL, SHUTTLE -> Mode.RAIL;
            case ROAD -> Mode.ROAD;
            case SEA -> Mode.SEA;
            case AIR -> Mode.AIR;
        };
    }

    private ConsignmentMovement movement(Progress progress, Instant now) {
        return new ConsignmentMovement(
                progress.consignment(),
                progress.reference(),
                progress.from(),
                progress.to(),
                sailing.at(progress.way(), now, progress.lateness()),
                sailing.course(progress.way(), progress.lateness()),
                progress.lastAt(),
                progress.lateness(),
                progress.latestArrival(),
                progress.eta());
    }
}
