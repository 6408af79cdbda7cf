package org.hexi.cli.bench;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hexi.cli.BarProgress;
import org.hexi.engine.kernel.ContainerNumber;
import org.hexi.engine.kernel.CountryCode;
import org.hexi.engine.kernel.HsCode;
import org.hexi.engine.kernel.Mass;
import org.hexi.engine.kernel.Money;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.kernel.Quantity;
import org.hexi.hub.consignment.ConsignmentDraft;
import org.hexi.hub.consignment.ConsignmentId;
import org.hexi.hub.consignment.Consignments;
import org.hexi.hub.consignment.GoodsLine;
import org.hexi.hub.consignment.TransportUnit;
import org.hexi.hub.consignment.TransportUnit.SizeType;
import org.hexi.hub.consignment.Wish;
import org.hexi.hub.platform.parties.AccountDraft;
import org.hexi.hub.platform.parties.Accounts;
import org.hexi.hub.platform.parties.Membership;
import org.hexi.hub.platform.parties.Parties;
import org.hexi.hub.platform.parties.PartyDraft;
import org.hexi.hub.platform.parties.PartyId;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills a hub with consignments through the faces that people use too, many in one transaction. */
final class Freight {
    static final String USER = "bench.trader";
    static final String PASSWORD = "nine loaded wagons waiting";

    private static final Viewer HOUSE = Viewer.system("bench");
    private static final int IN_ONE_TRANSACTION = 100;
    private static final List<String> DESTINATIONS = List.of("ALA", "TAS");

    private final ThrowAwayHub hub;
    private final PartyId shipper;
    private final PartyId receiver;
    private final Instant ready;

    Freight(ThrowAwayHub hub, Instant ready) {
        this.hub = hub;
        this.ready = ready;
        this.shipper = party("BENCH-SHIPPER", "Bench Shipper", "测试发货人", "Отправитель для замера");
        this.receiver = party("BENCH-RECEIVER", "Bench Receiver", "测试收货人", "Получатель для замера");
        hub.part(Accounts.class)
                .create(
                        HOUSE,
                        new AccountDraft(
                                USER,
                                "Bench trader",
                                Optional.empty(),
                                Optional.of(PASSWORD),
                                "en",
                                List.of(new Membership(shipper, Set.of(Role.TRADER), Optional.empty()))));
    }

    private PartyId party(String code, String en, String zh, String ru) {
        return hub.part(Parties.class)
                .register(HOUSE, new PartyDraft(code, en, zh, ru, "CN"))
                .id();
    }

    /** @return the consignments described, oldest first */
    List<ConsignmentId> fill(int count, BarProgress bar) {
        Viewer trader = hub.part(Accounts.class).viewer(USER);
        Consignments consignments = hub.part(Consignments.class);
        TransactionTemplate transaction = hub.part(TransactionTemplate.class);
        List<ConsignmentId> described = new ArrayList<>();
        bar.begin("fill", count);
        for (int from = 0; from < count; from += IN_ONE_TRANSACTION) {
            int first = from;
            int end = Math.min(count, from + IN_ONE_TRANSACTION);
            transaction.executeWithoutResult(status -> {
                for (int serial = first; serial < end; serial++) {
                    described.add(consignments.describe(trader, draft(serial)).id());
                    bar.step();
                }
            });
        }
        return described;
    }

    private ConsignmentDraft draft(int serial) {
        Instant from = ready.plus(Duration.ofHours(serial % 240));
        Wish wish = new Wish(
                new PlaceCode("LZD"),
                new PlaceCode(DESTINATIONS.get(serial % DESTINATIONS.size())),
                from,
                from.plus(Duration.ofDays(30)));
        return new ConsignmentDraft(
                shipper, receiver, Optional.empty(), wish, List.of(goods(serial)), List.of(unit(serial)));
    }

    private static GoodsLine goods(int serial) {
        return new GoodsLine(
                1,
                new HsCode("854143"),
                "Photovoltaic modules, lot " + serial,
                new Quantity(new BigDecimal("720"), "C62"),
                Mass.kilograms("18500"),
                Mass.kilograms("17280"),
                Money.of("64800.00", "USD"),
                new CountryCode("CN"));
    }

    private static TransportUnit unit(int serial) {
        String ten = "HEXU%06d".formatted(serial);
        return new TransportUnit(new ContainerNumber(ten + ContainerNumber.checkDigit(ten)), SizeType.ISO_45G1);
    }
}
