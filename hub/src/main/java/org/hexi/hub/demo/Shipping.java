package org.hexi.hub.demo;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
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
import org.hexi.hub.platform.time.BusinessClock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** What the made-up firms begin with: they describe what they want to have carried. */
@Component
@ConditionalOnBooleanProperty("hexi.demo")
class Shipping {
    private static final int MOST_CONTAINERS = 3;
    private static final String NO_CONTAINER = "no container is free";
    /** One shipment in so many is of the firm visitors act for, beside what it ships anyway. */
    private static final int VISITORS_SHARE = 4;

    private static final BigDecimal PACKED = new BigDecimal("1.03");

    private final Cast cast;
    private final Players players;
    private final Consignments consignments;
    private final Fleet fleet;
    private final Shipments shipments;
    private final Script script;
    private final BusinessClock clock;

    Shipping(
            Cast cast,
            Players players,
            Consignments consignments,
            Fleet fleet,
            Shipments shipments,
            Script script,
            BusinessClock clock) {
        this.cast = cast;
        this.players = players;
        this.consignments = consignments;
        this.fleet = fleet;
        this.shipments = shipments;
        this.script = script;
        this.clock = clock;
    }

    /** With no container free there is nothing to describe. */
    String describe(Step step, long seed) {
        Draws draws = draws(step, seed);
        Cargo cargo = cargo(draws);
        int count = 1 + draws.below(MOST_CONTAINERS, "containers");
        List<String> containers = fleet.lend(cargo.sizeType(), count, step.dueAt());
        if (containers.isEmpty()) {
            return NO_CONTAINER;
        }
        ConsignmentView dossier =
                consignments.describe(players.shipper(cargo), draft(cargo, containers, wish(cargo, draws)));
        shipments.add(new Shipment(
                step.shipment(), cargo.id(), containers.size(), cargo.sizeType(), dossier.id(), dossier.reference()));
        script.add(
                List.of(Step.of(Act.BOOK, step.shipment(), step.dueAt().plus(draws.minutes(120, 1_800, "book")), "1")));
        return dossier.reference();
    }

    private Cargo cargo(Draws draws) {
        boolean isVisitors = draws.isOneIn(VISITORS_SHARE, "house");
        List<Cargo> choice = isVisitors ? cast.cargoesOf(cast.visitorsFirm("trader")) : cast.cargoes();
        return draws.pick(choice, "cargo");
    }

    private Wish wish(Cargo cargo, Draws draws) {
        Instant ready = clock.now().plus(draws.minutes(2_500, 5_200, "ready"));
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
                Optional.of(players.brokersParty(cargo)),
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

    private static Draws draws(Step step, long seed) {
        return new Draws(seed, "shipment/" + step.shipment());
    }
}
