package org.hexi.hub.transport.planning.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.hexi.engine.emissions.api.FactorTable;
import org.hexi.engine.kernel.Mass;
import org.hexi.engine.kernel.Validity;
import org.hexi.engine.routing.api.Cargo;
import org.hexi.engine.routing.api.LegPrice;
import org.hexi.engine.routing.api.Load;
import org.hexi.engine.routing.api.UnitType;
import org.hexi.engine.routing.spi.ScheduledService;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.network.RateCard;
import org.hexi.hub.transport.network.ServiceView;
import org.hexi.hub.transport.network.ShippedNetwork;
import org.hexi.hub.transport.network.Surcharge;
import org.hexi.hub.transport.network.Tariff;
import org.hexi.hub.transport.network.Tariff.MassRate;
import org.hexi.hub.transport.network.Tariff.UnitRate;
import org.hexi.hub.transport.planning.Shipment;
import org.hexi.hub.transport.planning.model.CarriageCosts.Charge;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** What a search takes for a ride is what its explanation adds up to, whatever tariffs there are. */
class TariffLawTest {
    private static final Network NETWORK = ShippedNetwork.corridor();
    private static final LocalDate DAY = LocalDate.parse("2026-06-01");
    private static final Validity ALWAYS = Validity.from(LocalDate.parse("2025-01-01"));
    private static final int SEEDS = 12;

    @Test
    void aSearchTakesWhatTheExplanationSays() throws IOException {
        FactorTable factors = factors();
        List<ScheduledService> services =
                NETWORK.timetable(Instant.parse("2026-06-01T00:00:00Z"), 30).services();
        int priced = 0;
        int refused = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            RateCard card = NETWORK.rateCard(DAY).with(tariffs(random));
            Shipment load = load(random);
            CarriageCosts costs = new CarriageCosts(NETWORK, card, load);
            PriceList list = new PriceList(NETWORK, factors, card);
            LoadPricing pricing =
                    new LoadPricing(NETWORK, costs, new CarriageEmissions(factors, load.mass(), DAY), list, load);
            Load asked = new Load(load.mass(), BigDecimal.valueOf(load.teu())).of(load.cargo());
            for (ScheduledService scheduled : services) {
                int stops = scheduled.stops().size();
                for (int from = 0; from < stops; from++) {
                    for (int to = from + 1; to < stops; to++) {
                        Optional<Long> fast =
                                pricing.ride(scheduled, from, to, asked).map(LegPrice::costMicros);
                        assertThat(fast).isEqualTo(explained(costs, scheduled, from, to));
                        priced += fast.isPresent() ? 1 : 0;
                        refused += fast.isPresent() ? 0 : 1;
                    }
                }
            }
        }
        assertThat(priced).isGreaterThan(1000);
        assertThat(refused).isPositive();
    }

    private static Optional<Long> explained(CarriageCosts costs, ScheduledService scheduled, int from, int to) {
        ServiceView service = NETWORK.service(scheduled.id());
        int first = service.handledStops().get(from).number();
        int last = service.handledStops().get(to).number();
        BigDecimal kilometres = LoadPricing.kilometres(NETWORK.ridden(service, first, last));
        return costs.ride(service, first, last, kilometres)
                .map(Charge::rounded)
                .map(charge -> charge.money().amount().movePointRight(6).longValueExact());
    }

    private static List<Tariff> tariffs(Random random) {
        List<Tariff> tariffs = new ArrayList<>();
        for (ServiceView service : NETWORK.services()) {
            if (random.nextInt(3) > 0) {
                tariffs.add(tariff(random, service, service.id()));
            }
        }
        ServiceView any = NETWORK.services().getFirst();
        tariffs.add(tariff(random, any, Tariff.ALL_SERVICES));
        return tariffs;
    }

    private static Tariff tariff(Random random, ServiceView service, String subject) {
        List<UnitRate> units = new ArrayList<>();
        for (UnitType unit : List.of(UnitType.CONTAINER_20, UnitType.CONTAINER_40, UnitType.CONTAINER_45)) {
            if (random.nextInt(4) > 0) {
                units.add(new UnitRate(unit, random.nextInt(5) == 0, decimal(random, 900, 2), decimal(random, 5, 4)));
            }
        }
        Optional<MassRate> mass = units.isEmpty() || random.nextBoolean()
                ? Optional.of(new MassRate(decimal(random, 3, 5), decimal(random, 300, 3)))
                : Optional.empty();
        List<Surcharge> surcharges = new ArrayList<>();
        for (Surcharge.Kind kind : Surcharge.Kind.values()) {
            Surcharge.Basis basis = Surcharge.Basis.values()[random.nextInt(Surcharge.Basis.values().length)];
            surcharges.add(new Surcharge(kind, "drawn", basis, decimal(random, 40, 3), ALWAYS));
        }
        return new Tariff(
                "T-" + service.id() + (subject.equals(service.id()) ? "" : "-ALL"),
                service.carrierCode(),
                subject,
                random.nextBoolean() ? "CNY" : "EUR",
                units,
                mass,
                decimal(random, 4000, 2),
                surcharges,
                ALWAYS);
    }

    private static Shipment load(Random random) {
        UnitType[] units = {UnitType.CONTAINER_20, UnitType.CONTAINER_40, UnitType.CONTAINER_45};
        Cargo cargo = Cargo.in(units[random.nextInt(units.length)]);
        return new Shipment(
                Mass.kilograms(String.valueOf(1 + random.nextInt(40_000))),
                1 + random.nextInt(5),
                random.nextBoolean() ? cargo : cargo.refrigerated(),
                random.nextBoolean()
                        ? Optional.empty()
                        : Optional.of(decimal(random, 90, 2).add(BigDecimal.ONE)));
    }

    private static BigDecimal decimal(Random random, int most, int scale) {
        return BigDecimal.valueOf(random.nextInt((int) (most * Math.pow(10, scale))), scale);
    }

    private static FactorTable factors() throws IOException {
        String text = new ClassPathResource("data/factors/desnz-2025.csv").getContentAsString(StandardCharsets.UTF_8);
        return FactorTable.read(text.lines().toList()).table();
    }
}
