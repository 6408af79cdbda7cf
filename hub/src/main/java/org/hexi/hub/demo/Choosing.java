package org.hexi.hub.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexi.engine.routing.api.Ban;
import org.hexi.engine.routing.api.Conditions;
import org.hexi.hub.consignment.ConsignmentView;
import org.hexi.hub.consignment.Consignments;
import org.hexi.hub.consignment.Wish;
import org.hexi.hub.demo.model.Cargo;
import org.hexi.hub.demo.model.Cast;
import org.hexi.hub.demo.model.Draws;
import org.hexi.hub.demo.model.Step;
import org.hexi.hub.demo.model.Step.Act;
import org.hexi.hub.demo.store.Script;
import org.hexi.hub.demo.store.Shipments;
import org.hexi.hub.demo.store.Shipments.Shipment;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.transport.booking.BookingState;
import org.hexi.hub.transport.booking.BookingView;
import org.hexi.hub.transport.booking.Bookings;
import org.hexi.hub.transport.planning.Demands;
import org.hexi.hub.transport.planning.Itinerary;
import org.hexi.hub.transport.planning.Offer.Carrier;
import org.hexi.hub.transport.planning.PlanAnswer;
import org.hexi.hub.transport.planning.PlanQuery;
import org.hexi.hub.transport.planning.Planning;
import org.hexi.hub.transport.planning.Way;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** How the made-up firms come to a booking: they ask for ways, pick one, hold it, and half of them confirm at once. */
@Component
@ConditionalOnBooleanProperty("hexi.demo")
class Choosing {
    private static final int UNDECIDED = 2;
    private static final int NEVER_BACK = 6;
    private static final Duration TO_THE_NEXT_TRAIN = Duration.ofHours(12);

    private final Cast cast;
    private final Players players;
    private final Consignments consignments;
    private final Planning planning;
    private final Bookings bookings;
    private final Timetables timetables;
    private final Carrying carrying;
    private final Shipments shipments;
    private final Script script;

    Choosing(
            Cast cast,
            Players players,
            Consignments consignments,
            Planning planning,
            Bookings bookings,
            Timetables timetables,
            Carrying carrying,
            Shipments shipments,
            Script script) {
        this.cast = cast;
        this.players = players;
        this.consignments = consignments;
        this.planning = planning;
        this.bookings = bookings;
        this.timetables = timetables;
        this.carrying = carrying;
        this.shipments = shipments;
        this.script = script;
    }

    /** Books the way this firm likes best; with no way there is nothing to book. */
    String book(Step step, long seed) {
        Shipment shipment = shipments.find(step.shipment()).orElseThrow();
        Viewer shipper = shipper(shipment);
        Optional<BookingView> standing = bookings.findLatest(shipper, shipment.consignment())
                .filter(latest -> latest.row().state() == BookingState.HELD)
                .filter(latest -> step.dueAt().isBefore(latest.row().expiresAt()));
        if (standing.isPresent()) {
            return confirm(shipment, standing.get(), step.dueAt(), seed);
        }
        ConsignmentView dossier = consignments.get(shipper, shipment.consignment());
        Wish wish = dossier.wish();
        Instant ready = later(wish.ready(), step.dueAt());
        PlanAnswer answer = planning.plan(shipper, query(dossier, ready, Optional.of(wish.latestArrival())));
        Optional<Itinerary> liked = likedBest(answer, shipment, seed);
        if (liked.isEmpty()) {
            return answer.whyEmpty().map(why -> why.code()).orElse("planning.noWay");
        }
        BookingView held = bookings.hold(shipper, dossier.id(), liked.get().id());
        boolean isFirst = step.argument().equals("1");
        if (isFirst && draws(shipment, seed).isOneIn(UNDECIDED, "undecided")) {
            thinkItOver(shipment, step.dueAt(), seed);
            return "held " + held.reference();
        }
        return confirm(shipment, held, step.dueAt(), seed);
    }

    private void thinkItOver(Shipment shipment, Instant now, long seed) {
        Draws draws = draws(shipment, seed);
        if (!draws.isOneIn(NEVER_BACK, "never")) {
            Instant back = now.plus(draws.minutes(22 * 60, 40 * 60, "back"));
            script.add(List.of(Step.of(Act.BOOK, shipment.number(), back, "2")));
        }
    }

    private String confirm(Shipment shipment, BookingView held, Instant now, long seed) {
        bookings.confirm(shipper(shipment), held.id());
        carrying.prepare(shipment, now, seed);
        if (cast.cargo(shipment.cargo()).isExport()) {
            Instant filed = now.plus(draws(shipment, seed).minutes(180, 1_440, "declare"));
            script.add(List.of(Step.of(Act.DECLARE, shipment.number(), filed, "1")));
        }
        return held.reference();
    }

    /** Goods that are not released when their train is loaded go with a later one, whatever the wish was. */
    String rebook(Step step, long seed) {
        Shipment shipment = shipments.find(step.shipment()).orElseThrow();
        Viewer shipper = shipper(shipment);
        ConsignmentView dossier = consignments.get(shipper, shipment.consignment());
        PlanAnswer answer =
                planning.plan(shipper, query(dossier, step.dueAt().plus(TO_THE_NEXT_TRAIN), Optional.empty()));
        Itinerary liked = likedBest(answer, shipment, seed).orElseThrow();
        bookings.findLatest(shipper, dossier.id()).ifPresent(latest -> bookings.release(shipper, latest.id()));
        BookingView later = bookings.hold(shipper, dossier.id(), liked.id());
        bookings.confirm(shipper, later.id());
        carrying.prepare(shipment, step.dueAt(), seed);
        return "not released, later " + later.reference();
    }

    private PlanQuery query(ConsignmentView dossier, Instant ready, Optional<Instant> latest) {
        Wish wish = dossier.wish();
        return PlanQuery.of(wish.from(), wish.to(), ready, latest, dossier.grossMass(), dossier.teu())
                .with(Demands.NONE.with(new Conditions(strangers(), List.of())));
    }

    /** Carriers the story has no people of: nobody would tell where their trains are. */
    private Set<Ban> strangers() {
        return planning.offer().carriers().stream()
                .map(Carrier::code)
                .filter(code -> cast.organisations().stream()
                        .noneMatch(firm -> firm.code().equals(code)))
                .map(Ban.Carrier::new)
                .collect(Collectors.toSet());
    }

    /** Most firms look at the price, some at the arrival, some at the carbon; at a tie the goods go early. */
    private Optional<Itinerary> likedBest(PlanAnswer answer, Shipment shipment, long seed) {
        Comparator<Way> taste = switch (draws(shipment, seed).below(4, "taste")) {
            case 0 -> Comparator.comparing(Way::arrival);
            case 1 -> Comparator.comparing(Way::co2eKilograms);
            default -> Comparator.comparing(way -> way.cost().amount());
        };
        return answer.ways().stream()
                .sorted(taste.thenComparing(Way::arrival).thenComparing(Way::id))
                .map(Way::itinerary)
                .filter(way -> timetables.holds(way, seed))
                .findFirst();
    }

    private Viewer shipper(Shipment shipment) {
        Cargo cargo = cast.cargo(shipment.cargo());
        return players.shipper(cargo);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Draws draws(Shipment shipment, long seed) {
        return new Draws(seed, "shipment/" + shipment.number());
    }
}
