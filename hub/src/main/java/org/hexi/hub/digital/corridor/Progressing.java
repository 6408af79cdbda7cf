package org.hexi.hub.digital.corridor;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexi.engine.epcis.api.Epcs;
import org.hexi.hub.consignment.ConsignmentId;
import org.hexi.hub.consignment.ConsignmentView;
import org.hexi.hub.consignment.Consignments;
import org.hexi.hub.consignment.ParticipantsChanged;
import org.hexi.hub.consignment.PlanPinned;
import org.hexi.hub.consignment.PlanUnpinned;
import org.hexi.hub.consignment.Stage;
import org.hexi.hub.consignment.TransportPlan;
import org.hexi.hub.digital.corridor.model.Lateness;
import org.hexi.hub.digital.corridor.model.Reported;
import org.hexi.hub.digital.corridor.model.Step;
import org.hexi.hub.digital.corridor.model.WayPoint;
import org.hexi.hub.digital.corridor.store.EventRows;
import org.hexi.hub.digital.corridor.store.JourneyRows;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.places.PlaceView;
import org.hexi.hub.platform.places.Places;
import org.hexi.hub.transport.network.Departures;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Draws the conclusions from what was reported of a dossier: how far it has come, how late it is, which stage it reached and
 * when it will arrive. Always from all of its events, so that late, repeated and withdrawn reports come out right.
 */
@Component
class Progressing {
    private static final Viewer HOUSE = Viewer.system("corridor");

    private final Consignments consignments;
    private final Departures departures;
    private final Places places;
    private final EventRows events;
    private final JourneyRows journeys;
    private final ForecastingArrival forecasting;
    private final TellingCustoms customs;

    Progressing(
            Consignments consignments,
            Departures departures,
            Places places,
            EventRows events,
            JourneyRows journeys,
            ForecastingArrival forecasting,
            TellingCustoms customs) {
        this.consignments = consignments;
        this.departures = departures;
        this.places = places;
        this.events = events;
        this.journeys = journeys;
        this.forecasting = forecasting;
        this.customs = customs;
    }

    /** In the transaction that pins the plan, so that an event may name the train right after. */
    @EventListener
    void on(PlanPinned pinned) {
        refresh(pinned.consignment());
    }

    /** In the transaction that takes the plan away, so that a train no longer concerns the dossier. */
    @EventListener
    void on(PlanUnpinned unpinned) {
        refresh(unpinned.consignment());
    }

    /** Booking and filing bring participants in, a released booking sends some away. Reads them anew, told twice or not. */
    @ApplicationModuleListener
    void on(ParticipantsChanged changed) {
        keepHolders(changed.consignment());
    }

    /** One at a time for each dossier: what is read is what is kept. */
    private void keepHolders(ConsignmentId id) {
        journeys.lock(id);
        journeys.keepHolders(id, consignments.participants(HOUSE, id));
    }

    void refresh(ConsignmentId id) {
        refresh(id, Set.of());
    }

    /** @param news hashes of the events that were just taken in */
    void refresh(ConsignmentId id, Set<String> news) {
        ConsignmentView dossier = consignments.get(HOUSE, id);
        List<WayPoint> way = dossier.plan().map(this::way).orElse(List.of());
        keepHolders(id);
        journeys.keepWay(dossier, way);
        journeys.keepRides(id, rides(dossier));
        List<Reported> reported = events.reported(id);
        boolean isDelivered = isDelivered(dossier, reported);
        boolean isUnderWay = reported.stream().anyMatch(report -> report.step().isUnderWay());
        journeys.keepProgress(id, lastSeen(reported), lateness(way, reported), isUnderWay && !isDelivered);
        if (isUnderWay) {
            consignments.reach(id, Stage.UNDER_WAY);
        }
        if (isDelivered) {
            consignments.reach(id, Stage.DELIVERED);
        }
        customs.tell(dossier, reported);
        forecasting.forecast(dossier, reported, news, isDelivered);
    }

    /** Keeps where a train was last reported. */
    void moveTrain(String uri) {
        String id = CorridorUris.departureId(uri).orElseThrow();
        events.lastOfTrain(uri)
                .ifPresentOrElse(
                        last -> journeys.keepTrain(id, last, lateness(id, last)), () -> journeys.forgetTrain(id));
    }

    private Duration lateness(String departure, Reported last) {
        List<WayPoint> way = departures.find(departure).stream()
                .flatMap(run -> run.calls().stream())
                .map(call -> point(
                        0,
                        TransportPlan.Mode.RAIL,
                        new TransportPlan.Call(call.place(), call.arrival(), call.departure())))
                .toList();
        return Lateness.of(way, last).orElse(Duration.ZERO);
    }

    /** Every container handed out at the destination, or the consignment as a whole. */
    private static boolean isDelivered(ConsignmentView dossier, List<Reported> reported) {
        Set<String> handedOut = reported.stream()
                .filter(report -> report.step().isHandingOut())
                .filter(report ->
                        report.place().filter(dossier.wish().to()::equals).isPresent())
                .flatMap(report -> report.units().stream())
                .collect(Collectors.toSet());
        Set<String> containers = new HashSet<>();
        dossier.units().forEach(unit -> containers.add(Epcs.canonical(Epcs.ofContainer(unit.container()))));
        return handedOut.contains(CorridorUris.consignment(dossier.reference()))
                || (!containers.isEmpty() && handedOut.containsAll(containers));
    }

    private static Optional<Reported> lastSeen(List<Reported> reported) {
        return reported.stream().filter(report -> report.degrees().isPresent()).reduce((earlier, later) -> later);
    }

    private static Duration lateness(List<WayPoint> way, List<Reported> reported) {
        return reported.stream()
                .filter(report -> report.step() == Step.DEPARTING || report.step() == Step.ARRIVING)
                .map(report -> Lateness.of(way, report))
                .flatMap(Optional::stream)
                .reduce((earlier, later) -> later)
                .orElse(Duration.ZERO);
    }

    private static List<String> rides(ConsignmentView dossier) {
        return dossier.plan().stream()
                .flatMap(plan -> plan.legs().stream())
                .map(TransportPlan.Leg::departureId)
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
    }

    private List<WayPoint> way(TransportPlan plan) {
        return plan.legs().stream()
                .flatMap(leg -> leg.calls().stream().map(call -> point(leg.number(), leg.mode(), call)))
                .toList();
    }

    private WayPoint point(int leg, TransportPlan.Mode mode, TransportPlan.Call call) {
        Optional<PlaceView> place = places.find(call.place());
        return new WayPoint(
                leg,
                mode,
                call.place(),
                place.map(PlaceView::latitude).orElse(0.0),
                place.map(PlaceView::longitude).orElse(0.0),
                call.arrival(),
                call.departure());
    }
}
