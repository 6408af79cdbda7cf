package org.hexi.hub.demo;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.hexi.engine.epcis.api.Action;
import org.hexi.engine.epcis.api.AssociationEvent;
import org.hexi.engine.epcis.api.BizTransaction;
import org.hexi.engine.epcis.api.Circumstances;
import org.hexi.engine.epcis.api.CorridorWords;
import org.hexi.engine.epcis.api.Endpoint;
import org.hexi.engine.epcis.api.EpcisEvent;
import org.hexi.engine.epcis.api.Epcs;
import org.hexi.engine.epcis.api.EventHead;
import org.hexi.engine.epcis.api.Extensions;
import org.hexi.engine.epcis.api.GaugeChange;
import org.hexi.engine.epcis.api.Location;
import org.hexi.engine.epcis.api.ObjectEvent;
import org.hexi.engine.epcis.api.WritingEvents;
import org.hexi.engine.kernel.ContainerNumber;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.consignment.ConsignmentView;
import org.hexi.hub.demo.model.Cast;
import org.hexi.hub.demo.model.Move;
import org.hexi.hub.demo.model.Move.Kind;
import org.hexi.hub.demo.model.TrainRun.Report;
import org.hexi.hub.digital.corridor.Capturing;
import org.hexi.hub.digital.corridor.CorridorUris;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.places.PlaceView;
import org.hexi.hub.platform.places.Places;
import org.hexi.hub.transport.network.DepartureView;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Tells as EPCIS 2.0 events what the script lets happen, each in the name of the firm that does it. */
@Component
@ConditionalOnBooleanProperty("hexi.demo")
class Reporting {
    /** A made-up GS1 company prefix in front of the wagon numbers, never to be sent outside the demonstration. */
    private static final String WAGON = "urn:epc:id:giai:4000001.";

    private final Cast cast;
    private final Players players;
    private final Places places;
    private final Capturing capturing;

    Reporting(Cast cast, Players players, Places places, Capturing capturing) {
        this.cast = cast;
        this.players = players;
        this.places = places;
        this.capturing = capturing;
    }

    /** The carrier tells of its train, for everybody aboard. */
    void tell(DepartureView run, Report report) {
        String step = report.isDeparture() ? "departing" : "arriving";
        EpcisEvent seen = seen(
                List.of(CorridorUris.train(run.id())), why(step, report.place()), head(report.at(), report.place()));
        capture(run.service().carrierCode(), List.of(seen));
    }

    void tell(ConsignmentView dossier, Move move, Instant at) {
        EventHead head = head(at, move.place());
        List<EpcisEvent> events = switch (move.kind()) {
            case GATE_IN -> List.of(seen(dossier, move, "accepting", head));
            case LOAD_LOOSE -> List.of(seen(dossier, move, "loading", head));
            case UNLOAD_LOOSE -> List.of(seen(dossier, move, "unloading", head));
            case DEPART -> List.of(seen(dossier, move, "departing", head));
            case ARRIVE -> List.of(seen(dossier, move, "arriving", head));
            case PRESENT -> List.of(seen(dossier, move, CorridorWords.BORDER_PRESENTATION, head));
            case HAND_OVER -> List.of(handedOver(dossier, move, head));
            case LOAD, UNLOAD -> linked(dossier, move, head);
            case RELOAD -> reloaded(dossier, move, head.eventTime());
        };
        capture(move.teller(), events);
    }

    private List<EpcisEvent> linked(ConsignmentView dossier, Move move, EventHead head) {
        boolean isJoining = move.kind() == Kind.LOAD;
        Circumstances why = why(isJoining ? "loading" : "unloading", move.place());
        return containers(dossier)
                .<EpcisEvent>map(container -> new AssociationEvent(
                        head,
                        isJoining ? Action.ADD : Action.DELETE,
                        wagon(container, move.from()),
                        List.of(epc(container)),
                        List.of(),
                        why))
                .toList();
    }

    /** Each container has a change of its own, because each stands on a wagon of its own. */
    private List<EpcisEvent> reloaded(ConsignmentView dossier, Move move, OffsetDateTime at) {
        return containers(dossier)
                .flatMap(container -> new GaugeChange(
                                "urn:hexi:gauge:%s:%s:%s".formatted(move.place(), dossier.reference(), container),
                                List.of(epc(container)),
                                wagon(container, move.from()),
                                wagon(container, move.place()),
                                CorridorUris.place(move.place()),
                                at)
                        .events().stream())
                .toList();
    }

    private static EpcisEvent handedOver(ConsignmentView dossier, Move move, EventHead head) {
        Circumstances why = new Circumstances(
                CorridorWords.NOTE_HANDOVER,
                null,
                null,
                Location.of(CorridorUris.place(move.place())),
                null,
                List.of(new BizTransaction(CorridorWords.CONSIGNMENT_NOTE, "urn:hexi:note:" + dossier.reference())),
                List.of(new Endpoint("possessing_party", CorridorUris.party(move.teller()))),
                List.of(new Endpoint("possessing_party", CorridorUris.party(move.counterpart()))),
                List.of());
        return seen(epcs(dossier), why, head);
    }

    private static EpcisEvent seen(ConsignmentView dossier, Move move, String step, EventHead head) {
        return seen(epcs(dossier), why(step, move.place()), head);
    }

    private static EpcisEvent seen(List<String> epcs, Circumstances why, EventHead head) {
        return new ObjectEvent(head, Action.OBSERVE, epcs, List.of(), why, Extensions.none());
    }

    private static Circumstances why(String step, PlaceCode place) {
        return Circumstances.of(step, Location.of(CorridorUris.place(place)), List.of());
    }

    private EventHead head(Instant at, PlaceCode place) {
        return EventHead.at(at.atZone(place(place).zone()).toOffsetDateTime());
    }

    private void capture(String firm, List<EpcisEvent> events) {
        OffsetDateTime written = events.getFirst().head().eventTime();
        capturing.capture(players.clerk(firm, Role.OPERATOR), WritingEvents.document(events, written));
    }

    private String wagon(String container, PlaceCode place) {
        return WAGON + cast.wagon(container, place(place).country().value());
    }

    private PlaceView place(PlaceCode code) {
        return places.get(code);
    }

    private static Stream<String> containers(ConsignmentView dossier) {
        return dossier.units().stream().map(unit -> unit.container().value());
    }

    private static List<String> epcs(ConsignmentView dossier) {
        return containers(dossier).map(Reporting::epc).toList();
    }

    private static String epc(String container) {
        return Epcs.ofContainer(new ContainerNumber(container));
    }
}
