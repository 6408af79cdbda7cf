package org.hexi.hub.demo;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexi.engine.kernel.ContainerNumber;
import org.hexi.engine.kernel.CountryCode;
import org.hexi.engine.kernel.HsCode;
import org.hexi.engine.kernel.Mass;
import org.hexi.engine.kernel.Money;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.kernel.Quantity;
import org.hexi.hub.consignment.ConsignmentDraft;
import org.hexi.hub.consignment.ConsignmentView;
import org.hexi.hub.consignment.Consignments;
import org.hexi.hub.consignment.GoodsLine;
import org.hexi.hub.consignment.TransportUnit;
import org.hexi.hub.consignment.TransportUnit.SizeType;
import org.hexi.hub.consignment.Wish;
import org.hexi.hub.demo.model.Cargo;
import org.hexi.hub.demo.model.Cast;
import org.hexi.hub.demo.model.Draws;
import org.hexi.hub.demo.model.Step;
import org.hexi.hub.demo.model.Step.Act;
import org.hexi.hub.demo.store.Script;
import org.hexi.hub.demo.store.Shipments;
import org.hexi.hub.demo.store.Shipments.Shipment;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.transport.booking.BookingView;
import org.hexi.hub.transport.booking.Bookings;
import org.hexi.hub.transport.planning.Itinerary;
import org.hexi.hub.transport.planning.PlanAnswer;
import org.hexi.hub.transport.planning.PlanQuery;
import org.hexi.hub.transport.planning.Planning;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** What the made-up firms do themselves: describe a consignment, ask for ways, pick one and book it. */
@Component
@ConditionalOnBooleanProperty("hexi.demo")
class Shipping {
    private static final int MOST_CONTAINERS = 4;
    private static final BigDecimal PACKED = new BigDecimal("1.03");

    private final Cast cast;
    private final Players players;
    private final Consignments consignments;
    private final Planning planning;
    private final Bookings bookings;
    private final Shipments shipments;
    private final Script script;
    private final BusinessClock clock;

    Shipping(
            Cast cast,
            Players players,
            Consignments consignments,
            Planning planning,
            Bookings bookings,
            Shipments shipments,
            Script script,
            BusinessClock clock) {
        this.cast = cast;
        this.players = players;
        this.consignments = consignments;
        this.planning = planning;
        this.bookings = bookings;
        this.shipments = shipments;
        this.script = script;
        this.clock = clock;
    }

    void describe(Step step, long seed) {
        Draws draws = draws(step, seed);
        Cargo cargo = draws.pick(cast.cargoes(), "cargo");
        int count = 1 + draws.below(MOST_CONTAINERS, "containers");
        List<String> containers = cast.containers(cargo.sizeType(), shipments.taken(cargo.sizeType()), count);
        ConsignmentView dossier = consignments.describe(shipper(cargo), draft(cargo, containers, wish(cargo, draws)));
        shipments.add(new Shipment(
                step.shipment(), cargo.id(), containers.size(), cargo.sizeType(), dossier.id(), dossier.reference()));
        script.add(List.of(Step.of(Act.BOOK, step.shipment(), step.dueAt().plus(draws.minutes(40, 300, "book")))));
    }

    /** Asks for ways and books the one this firm likes best; with no way there is nothing to book. */
    String book(Step step, long seed) {
        Shipment shipment = shipments.find(step.shipment()).orElseThrow();
        Viewer shipper = shipper(cast.cargo(shipment.cargo()));
        ConsignmentView dossier = consignments.get(shipper, shipment.consignment());
        PlanAnswer answer = planning.plan(shipper, query(dossier));
        Optional<Itinerary> liked = likedBest(answer, draws(step, seed));
        if (liked.isEmpty()) {
            return answer.whyEmpty().map(why -> why.code()).orElse("planning.noWay");
        }
        BookingView held = bookings.hold(shipper, dossier.id(), liked.get().id());
        bookings.confirm(shipper, held.id());
        script.add(List.of(Step.of(
                Act.DECLARE,
                step.shipment(),
                step.dueAt().plus(draws(step, seed).minutes(180, 900, "declare")),
                "1")));
        return held.reference();
    }

    private static PlanQuery query(ConsignmentView dossier) {
        Wish wish = dossier.wish();
        return PlanQuery.of(
                wish.from(),
                wish.to(),
                wish.ready(),
                Optional.of(wish.latestArrival()),
                dossier.grossMass(),
                dossier.teu());
    }

    /** Most firms look at the price, some at the arrival, some at the carbon; ties go by the id. */
    private static Optional<Itinerary> likedBest(PlanAnswer answer, Draws draws) {
        Comparator<Itinerary> taste = switch (draws.below(4, "taste")) {
            case 0 -> Comparator.comparing(Itinerary::arrival);
            case 1 -> Comparator.comparing(Itinerary::co2eKilograms);
            default -> Comparator.comparing(way -> way.cost().amount());
        };
        return answer.options().stream().min(taste.thenComparing(Itinerary::id));
    }

    private Viewer shipper(Cargo cargo) {
        return players.clerk(cargo.isExport() ? cargo.consignor() : cargo.consignee(), Role.TRADER);
    }

    private Wish wish(Cargo cargo, Draws draws) {
        Instant ready = clock.now().plus(draws.minutes(1_500, 4_300, "ready"));
        Instant latest = ready.plus(Duration.ofDays(22 + draws.below(14, "latest")));
        return new Wish(new PlaceCode(cargo.from()), new PlaceCode(cargo.to()), ready, latest);
    }

    private ConsignmentDraft draft(Cargo cargo, List<String> containers, Wish wish) {
        BigDecimal count = BigDecimal.valueOf(containers.size());
        BigDecimal net = cargo.netKilograms().multiply(count);
        GoodsLine goods = new GoodsLine(
                1,
                new HsCode(cargo.hs()),
                cargo.words(),
                new Quantity(net, "KGM"),
                new Mass(net.multiply(PACKED)),
                new Mass(net),
                Money.of(cargo.valueCny().multiply(count), "CNY"),
                new CountryCode(cargo.origin()));
        return new ConsignmentDraft(
                players.party(cargo.consignor()),
                players.party(cargo.consignee()),
                Optional.of(players.party(broker(cargo))),
                wish,
                List.of(goods),
                units(cargo, containers));
    }

    private static List<TransportUnit> units(Cargo cargo, List<String> containers) {
        SizeType size = Stream.of(SizeType.values())
                .filter(each -> each.code().equals(cargo.sizeType()))
                .findFirst()
                .orElseThrow();
        return containers.stream()
                .map(number -> new TransportUnit(new ContainerNumber(number), size))
                .toList();
    }

    /** Code of the broker who declares such goods. */
    static String broker(Cargo cargo) {
        return cargo.isExport() ? "B01" : "B02";
    }

    private static Draws draws(Step step, long seed) {
        return new Draws(seed, "shipment/" + step.shipment());
    }
}
