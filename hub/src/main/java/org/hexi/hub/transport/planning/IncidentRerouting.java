package org.hexi.hub.transport.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.hexi.engine.emissions.api.FactorTable;
import org.hexi.engine.routing.api.JourneyQuery;
import org.hexi.engine.routing.api.Load;
import org.hexi.engine.routing.api.Passage;
import org.hexi.engine.routing.api.Preference;
import org.hexi.engine.routing.api.Timetable;
import org.hexi.engine.routing.disruption.Disruption;
import org.hexi.engine.routing.disruption.OpenBooking;
import org.hexi.engine.routing.disruption.Replanning;
import org.hexi.engine.routing.disruption.Situation;
import org.hexi.engine.routing.disruption.Verdict;
import org.hexi.engine.routing.spi.Circumstances;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.transport.network.Departures;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.network.Networks;
import org.hexi.hub.transport.network.Restrictions;
import org.hexi.hub.transport.planning.Progress.Stage;
import org.hexi.hub.transport.planning.model.AnyLoadPricing;
import org.hexi.hub.transport.planning.model.CoreSearching;
import org.hexi.hub.transport.planning.model.Disruptions;
import org.hexi.hub.transport.planning.model.FateWriting;
import org.hexi.hub.transport.planning.model.FreeTeu;
import org.hexi.hub.transport.planning.model.KnownPassages;
import org.hexi.hub.transport.planning.model.OpenWay;
import org.hexi.hub.transport.planning.model.PriceList;
import org.hexi.hub.transport.planning.store.Askings;
import org.hexi.hub.transport.planning.store.Itineraries;
import org.springframework.stereotype.Service;

/** Asks the routing engine what becomes of ways, in the timetable and the room of now. */
@Service
class IncidentRerouting implements Rerouting {
    private static final int AT_ONCE = 500;

    private final Networks networks;
    private final Restrictions restrictions;
    private final Departures departures;
    private final FactorTable factors;
    private final Itineraries itineraries;
    private final Askings askings;
    private final Questions questions;
    private final BusinessClock clock;

    IncidentRerouting(
            Networks networks,
            Restrictions restrictions,
            Departures departures,
            FactorTable factors,
            Itineraries itineraries,
            Askings askings,
            Questions questions,
            BusinessClock clock) {
        this.networks = networks;
        this.restrictions = restrictions;
        this.departures = departures;
        this.factors = factors;
        this.itineraries = itineraries;
        this.askings = askings;
        this.questions = questions;
        this.clock = clock;
    }

    @Override
    public List<Passage> passages() {
        Network network = networks.current();
        Timetable timetable = network.timetable(clock.now(), JourneyQuery.DEFAULT_HORIZON_DAYS);
        return KnownPassages.of(network, timetable);
    }

    @Override
    public SequencedMap<String, Fate> reroute(
            Viewer viewer, List<ChosenWay> ways, List<Incident> incidents, Preference preference, Progress progress) {
        Instant now = clock.now();
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        Network network = networks.current();
        List<OpenWay> open = read(ways);
        Timetable timetable = timetable(network, open, now);
        List<Disruption> events = disruptions(network, timetable, incidents, now);
        progress.tell(Stage.READING, open.size(), open.size());
        PriceList prices = questions.prices(network, today);
        Map<String, OpenBooking> bookings = bookings(network, open, timetable, preference, today);
        Replanning replanning = new Replanning(
                new Situation(timetable, restrictions.over(Circumstances.OPEN, now, horizonDays(open))),
                events,
                new AnyLoadPricing(prices, shipments(open, bookings)),
                new FreeTeu(network, departures.residualTeuOfBooked(now)));
        List<Verdict> verdicts = replanning.replan(
                List.copyOf(bookings.values()), OpenWay.minute(now), CoreSearching.onAllCores(progress));
        FateWriting writing = new FateWriting(network, factors, prices, today);
        return written(viewer, open, verdicts, writing, progress, now);
    }

    /** The ways with the questions they were chosen for. */
    private List<OpenWay> read(List<ChosenWay> ways) {
        List<OpenWay> open = new ArrayList<>();
        for (int from = 0; from < ways.size(); from += AT_ONCE) {
            List<ChosenWay> some = ways.subList(from, Math.min(ways.size(), from + AT_ONCE));
            Map<String, PlanQuery> questions = askings.of(some);
            Map<String, Itinerary> kept =
                    itineraries.all(some.stream().map(ChosenWay::itineraryId).toList());
            for (ChosenWay way : some) {
                open.add(OpenWay.of(
                        way,
                        Optional.ofNullable(kept.get(way.itineraryId())),
                        Optional.ofNullable(questions.get(way.id()))));
            }
        }
        return open;
    }

    /** From the first departure of any of them on, so that every leg that has begun is found in it. */
    private static Timetable timetable(Network network, List<OpenWay> open, Instant now) {
        Instant first = open.stream()
                .flatMap(way -> way.itinerary().stream())
                .map(Itinerary::departure)
                .filter(now::isAfter)
                .min(Instant::compareTo)
                .orElse(now);
        return network.timetable(first, Math.toIntExact(ChronoUnit.DAYS.between(first, now)) + 1 + horizonDays(open));
    }

    private static int horizonDays(List<OpenWay> open) {
        return open.stream().mapToInt(OpenWay::horizonDays).max().orElse(JourneyQuery.DEFAULT_HORIZON_DAYS);
    }

    private static List<Disruption> disruptions(
            Network network, Timetable timetable, List<Incident> incidents, Instant now) {
        Disruptions words = new Disruptions(timetable, KnownPassages.of(network, timetable), OpenWay.minute(now));
        return incidents.stream()
                .flatMap(incident -> words.of(incident).stream())
                .toList();
    }

    /** What the engine can follow, by id. */
    private static Map<String, OpenBooking> bookings(
            Network network, List<OpenWay> open, Timetable timetable, Preference preference, LocalDate today) {
        Map<String, OpenBooking> bookings = new LinkedHashMap<>();
        open.forEach(way -> way.asBooking(network, timetable, preference, today)
                .ifPresent(booking -> bookings.put(booking.id(), booking)));
        return bookings;
    }

    private static IdentityHashMap<Load, Shipment> shipments(List<OpenWay> open, Map<String, OpenBooking> bookings) {
        IdentityHashMap<Load, Shipment> shipments = new IdentityHashMap<>();
        for (OpenWay way : open) {
            OpenBooking booking = bookings.get(way.id());
            if (booking != null) {
                way.query().ifPresent(asked -> shipments.put(booking.asked().load(), asked.shipment()));
            }
        }
        return shipments;
    }

    private SequencedMap<String, Fate> written(
            Viewer viewer,
            List<OpenWay> open,
            List<Verdict> verdicts,
            FateWriting writing,
            Progress progress,
            Instant now) {
        Map<String, Verdict> byId = new HashMap<>();
        verdicts.forEach(verdict -> byId.put(verdict.booking().id(), verdict));
        SequencedMap<String, Fate> fates = new LinkedHashMap<>();
        for (OpenWay way : open) {
            Optional<Verdict> verdict = Optional.ofNullable(byId.get(way.id()));
            fates.put(way.id(), verdict.map(known -> writing.write(way, known)).orElseGet(way::unknown));
            if (fates.size() % AT_ONCE == 0 || fates.size() == open.size()) {
                keep(viewer, writing.newWays(), now);
                progress.tell(Stage.WRITING, fates.size(), open.size());
            }
        }
        return fates;
    }

    /** With their questions, so that a way that is moved to can be moved again. */
    private void keep(Viewer viewer, Map<Itinerary, PlanQuery> ways, Instant now) {
        Map<String, PlanQuery> questions = new HashMap<>();
        ways.forEach((way, question) -> questions.put(way.id(), question));
        itineraries.keep(viewer, List.copyOf(ways.keySet()), now);
        askings.keep(viewer, questions);
    }
}
