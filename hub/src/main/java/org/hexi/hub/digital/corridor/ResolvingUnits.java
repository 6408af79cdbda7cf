package org.hexi.hub.digital.corridor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hexi.engine.epcis.api.Epcs;
import org.hexi.engine.kernel.Issue;
import org.hexi.hub.consignment.ConsignmentId;
import org.hexi.hub.consignment.ConsignmentView;
import org.hexi.hub.consignment.Consignments;
import org.hexi.hub.consignment.Stage;
import org.hexi.hub.digital.corridor.CaptureRefused.Reason;
import org.hexi.hub.digital.corridor.model.Riding;
import org.hexi.hub.digital.corridor.model.Telling;
import org.hexi.hub.digital.corridor.store.EventRows;
import org.hexi.hub.digital.corridor.store.JourneyRows;
import org.hexi.hub.digital.corridor.store.WagonRows;
import org.hexi.hub.platform.parties.Parties;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.web.NotFound;
import org.hexi.hub.transport.network.DepartureView;
import org.hexi.hub.transport.network.Departures;
import org.springframework.stereotype.Component;

/**
 * Finds the dossiers events are about. A container, consignment or train must be known to the viewer; a wagon or seal may
 * travel along with one, or stands for the containers on it.
 */
@Component
class ResolvingUnits {
    private final Consignments consignments;
    private final Departures departures;
    private final Parties parties;
    private final EventRows events;
    private final JourneyRows journeys;
    private final WagonRows wagons;

    ResolvingUnits(
            Consignments consignments,
            Departures departures,
            Parties parties,
            EventRows events,
            JourneyRows journeys,
            WagonRows wagons) {
        this.consignments = consignments;
        this.departures = departures;
        this.parties = parties;
        this.events = events;
        this.journeys = journeys;
        this.wagons = wagons;
    }

    /** A dossier, and the unit through which an event concerns it. */
    record Concern(ConsignmentView dossier, String unit) {}

    /** @throws CaptureRefused naming every unit the viewer does not know */
    Map<Telling, Set<Concern>> resolve(Viewer viewer, List<Telling> tellings) {
        Resolution resolution = new Resolution(viewer);
        Map<Telling, Set<Concern>> found = new LinkedHashMap<>();
        tellings.forEach(telling -> found.put(telling, resolution.of(telling)));
        if (!resolution.unknown.isEmpty()) {
            throw new CaptureRefused(Reason.UNKNOWN_UNIT, resolution.unknown);
        }
        return found;
    }

    /** One document's worth of answers, each asked for once. */
    private final class Resolution {
        private final Viewer viewer;
        private final List<Issue> unknown = new ArrayList<>();
        private final Map<String, Optional<ConsignmentView>> byUnit = new HashMap<>();

        Resolution(Viewer viewer) {
            this.viewer = viewer;
        }

        Set<Concern> of(Telling telling) {
            Set<Concern> found = new LinkedHashSet<>();
            telling.units().containers().forEach(epc -> single(telling, epc, container(epc), found));
            telling.units().consignments().forEach(uri -> single(telling, uri, consignment(uri), found));
            telling.units().trains().forEach(uri -> train(telling, uri, found));
            boolean isKnown = !found.isEmpty() || !telling.units().trains().isEmpty();
            if (!isKnown) {
                telling.units().others().forEach(wagon -> aboard(wagon, found));
            }
            if (!isKnown && found.isEmpty()) {
                telling.units().others().stream().findFirst().ifPresent(first -> refuse(telling, first));
            }
            return found;
        }

        private void single(Telling telling, String epc, Optional<ConsignmentView> dossier, Set<Concern> found) {
            dossier.ifPresentOrElse(
                    view -> found.add(new Concern(view, Epcs.canonical(epc))), () -> refuse(telling, epc));
        }

        private Optional<ConsignmentView> container(String epc) {
            return byUnit.computeIfAbsent(
                    epc,
                    unit -> Epcs.container(unit)
                            .flatMap(number -> consignments.findByContainer(viewer, number))
                            .or(() -> before(Epcs.canonical(unit))));
        }

        /** A late report about a container whose dossier is closed: the last dossier it was reported for. */
        private Optional<ConsignmentView> before(String unit) {
            return events.dossiersOf(unit).stream()
                    .map(this::visible)
                    .flatMap(Optional::stream)
                    .findFirst();
        }

        private Optional<ConsignmentView> consignment(String uri) {
            return byUnit.computeIfAbsent(
                    uri,
                    unit -> CorridorUris.consignmentReference(unit)
                            .flatMap(reference -> consignments.findByReference(viewer, reference)));
        }

        /**
         * The carrier tells for everybody on its train, anybody else for the own dossiers only. Who boards later or got off
         * before is not concerned.
         */
        private void train(Telling telling, String uri, Set<Concern> found) {
            String departure = CorridorUris.departureId(uri).orElseThrow();
            Optional<DepartureView> run = departures.find(departure);
            boolean isCarrier =
                    run.filter(train -> runs(train.service().carrierCode())).isPresent();
            Viewer eyes = isCarrier ? Viewer.system("corridor") : viewer;
            List<ConsignmentView> riding = journeys.aboard(departure).stream()
                    .map(id -> visible(eyes, id))
                    .flatMap(Optional::stream)
                    .filter(dossier -> dossier.stage().compareTo(Stage.BOOKED) >= 0)
                    .toList();
            if (riding.isEmpty() && !isCarrier) {
                refuse(telling, uri);
            }
            riding.stream()
                    .filter(dossier -> run.filter(train -> Riding.isAboard(dossier, train, telling))
                            .isPresent())
                    .map(dossier -> new Concern(dossier, uri))
                    .forEach(found::add);
        }

        private boolean runs(String carrierCode) {
            return viewer.isSystem() || parties.get(viewer.party()).code().equals(carrierCode);
        }

        private void aboard(String wagon, Set<Concern> found) {
            for (String container : wagons.containersOn(Epcs.canonical(wagon))) {
                before(container).ifPresent(dossier -> found.add(new Concern(dossier, container)));
            }
        }

        private Optional<ConsignmentView> visible(ConsignmentId id) {
            return visible(viewer, id);
        }

        private Optional<ConsignmentView> visible(Viewer eyes, ConsignmentId id) {
            try {
                return Optional.of(consignments.get(eyes, id));
            } catch (NotFound foreign) {
                return Optional.empty();
            }
        }

        private void refuse(Telling telling, String unit) {
            unknown.add(Issue.error(
                    "corridor.unit.unknown",
                    telling.number(),
                    telling.pointer(unit),
                    unit,
                    "a container, consignment or train of a dossier you take part in"));
        }
    }
}
