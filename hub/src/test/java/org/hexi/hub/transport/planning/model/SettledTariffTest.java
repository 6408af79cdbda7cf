package org.hexi.hub.transport.planning.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hexi.engine.kernel.Explanation.Step;
import org.hexi.engine.kernel.Mass;
import org.hexi.engine.kernel.Money;
import org.hexi.engine.kernel.Validity;
import org.hexi.engine.routing.api.Cargo;
import org.hexi.engine.routing.api.DangerClass;
import org.hexi.engine.routing.api.UnitType;
import org.hexi.hub.transport.network.RateCard;
import org.hexi.hub.transport.network.RateCard.CurrencyRates;
import org.hexi.hub.transport.network.RateCard.CurrencyRates.Noted;
import org.hexi.hub.transport.network.Surcharge;
import org.hexi.hub.transport.network.Tariff;
import org.hexi.hub.transport.network.Tariff.MassRate;
import org.hexi.hub.transport.network.Tariff.UnitRate;
import org.hexi.hub.transport.planning.Shipment;
import org.junit.jupiter.api.Test;

class SettledTariffTest {
    private static final LocalDate DAY = LocalDate.parse("2026-03-01");
    private static final Validity YEAR = new Validity(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-31"));
    private static final RateCard CARD = new RateCard(
            DAY,
            Map.of(),
            new CurrencyRates("CNY", Map.of("USD", new Noted(decimal("7.2"), LocalDate.parse("2026-02-01")))));

    @Test
    void unitsAreCountedByTheirLength() {
        Tariff tariff = tariff(
                "CNY", List.of(unit(UnitType.CONTAINER_20, "100", "1"), unit(UnitType.CONTAINER_40, "150", "1.5")));
        // three twenties, and two forties for three twenty-foot units of room
        assertThat(amount(tariff, load(3, Cargo.in(UnitType.CONTAINER_20)), "200"))
                .isEqualByComparingTo("900");
        assertThat(amount(tariff, load(3, Cargo.in(UnitType.CONTAINER_40)), "200"))
                .isEqualByComparingTo("900");
        assertThat(SettledTariff.of(tariff, load(2, Cargo.in(UnitType.CONTAINER_45)), CARD))
                .isEmpty();
    }

    @Test
    void aReeferHasItsOwnRateWhereThereIsOne() {
        UnitRate cold = new UnitRate(UnitType.CONTAINER_40, true, decimal("500"), BigDecimal.ZERO);
        Tariff tariff = tariff("CNY", List.of(unit(UnitType.CONTAINER_40, "150", "0"), cold));
        assertThat(amount(tariff, load(2, Cargo.GENERAL), "1")).isEqualByComparingTo("150");
        assertThat(amount(tariff, load(2, Cargo.GENERAL.refrigerated()), "1")).isEqualByComparingTo("500");
    }

    @Test
    void airCargoIsChargedByItsVolumeWhereThatMakesMore() {
        Tariff tariff = byMass("12", "167", "0");
        Cargo air = Cargo.in(UnitType.AIR_ULD);
        assertThat(amount(tariff, new Shipment(kilograms("300"), 1, air, Optional.empty()), "5000"))
                .isEqualByComparingTo("3600");
        assertThat(amount(tariff, new Shipment(kilograms("300"), 1, air, Optional.of(decimal("1"))), "5000"))
                .isEqualByComparingTo("3600");
        assertThat(amount(tariff, new Shipment(kilograms("300"), 1, air, Optional.of(decimal("3"))), "5000"))
                .isEqualByComparingTo("6012");
    }

    @Test
    void theMinimumIsOfTheFreightAndSurchargesStandOnTop() {
        Tariff tariff = with(
                byMass("1", "0", "400"),
                surcharge(Surcharge.Kind.FUEL, Surcharge.Basis.PERCENT, "12.5"),
                surcharge(Surcharge.Kind.CONGESTION, Surcharge.Basis.PER_RIDE, "30"),
                surcharge(Surcharge.Kind.OTHER, Surcharge.Basis.PER_UNIT, "7"));
        Shipment light = new Shipment(kilograms("100"), 1, Cargo.in(UnitType.PARCEL), Optional.empty());
        Shipment heavy = new Shipment(kilograms("1000"), 1, Cargo.in(UnitType.PARCEL), Optional.empty());
        assertThat(amount(tariff, light, "10")).isEqualByComparingTo("487");
        assertThat(amount(tariff, heavy, "10")).isEqualByComparingTo("1162");
    }

    @Test
    void surchargesAreForTheirCargoAndTheirDaysOnly() {
        Validity past = new Validity(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-02-28"));
        Tariff tariff = with(
                byMass("1", "0", "0"),
                surcharge(Surcharge.Kind.REEFER, Surcharge.Basis.PER_RIDE, "50"),
                surcharge(Surcharge.Kind.DANGEROUS_GOODS, Surcharge.Basis.PER_RIDE, "200"),
                new Surcharge(Surcharge.Kind.FUEL, "over", Surcharge.Basis.PER_RIDE, decimal("999"), past));
        Cargo parcel = Cargo.in(UnitType.PARCEL);
        assertThat(amount(tariff, shipment(parcel), "1")).isEqualByComparingTo("100");
        assertThat(amount(tariff, shipment(parcel.refrigerated()), "1")).isEqualByComparingTo("150");
        assertThat(amount(tariff, shipment(parcel.with(Set.of(DangerClass.values()[2]))), "1"))
                .isEqualByComparingTo("300");
    }

    @Test
    void anotherCurrencyIsConvertedAtTheRateOfTheDayAndTold() {
        Tariff tariff =
                new Tariff("T-1", "HXR", "R101", "USD", List.of(), mass("2", "0"), BigDecimal.ZERO, List.of(), YEAR);
        SettledTariff settled = SettledTariff.of(tariff, shipment(Cargo.in(UnitType.PARCEL)), CARD)
                .orElseThrow();
        assertThat(settled.charge(decimal("10")).money()).isEqualTo(Money.of("1440", "CNY"));
        Step last = settled.charge(decimal("10")).steps().getLast();
        assertThat(last.rule()).isEqualTo("planning.cost.exchange");
        assertThat(last.inputs()).containsEntry("noted_on", "2026-02-01").containsEntry("exchange_rate", "7.2");
        Tariff unknown =
                new Tariff("T-1", "HXR", "R101", "EUR", List.of(), mass("2", "0"), BigDecimal.ZERO, List.of(), YEAR);
        assertThat(SettledTariff.of(unknown, shipment(Cargo.in(UnitType.PARCEL)), CARD))
                .isEmpty();
    }

    @Test
    void theStepsTellTheArithmetic() {
        Tariff tariff = with(
                tariff("CNY", List.of(unit(UnitType.CONTAINER_40, "150", "1.5"))),
                surcharge(Surcharge.Kind.FUEL, Surcharge.Basis.PERCENT, "10"));
        List<Step> steps = SettledTariff.of(tariff, load(2, Cargo.GENERAL), CARD)
                .orElseThrow()
                .charge(decimal("100"))
                .steps();
        assertThat(steps).extracting(Step::arithmetic).containsExactly("1 × (150 + 1.5 × 100)", "300 × 10 / 100");
        assertThat(steps).extracting(Step::outcome).containsExactly("300 CNY", "30 CNY");
    }

    private static BigDecimal amount(Tariff tariff, Shipment load, String kilometres) {
        SettledTariff settled = SettledTariff.of(tariff, load, CARD).orElseThrow();
        assertThat(settled.charge(decimal(kilometres)).money().amount())
                .isEqualByComparingTo(settled.amount(decimal(kilometres)));
        return settled.amount(decimal(kilometres));
    }

    private static Tariff tariff(String currency, List<UnitRate> units) {
        return new Tariff("T-1", "HXR", "R101", currency, units, Optional.empty(), BigDecimal.ZERO, List.of(), YEAR);
    }

    private static Tariff byMass(String perKilogram, String perCubicMetre, String minimum) {
        return new Tariff(
                "T-1",
                "HXR",
                "R101",
                "CNY",
                List.of(),
                mass(perKilogram, perCubicMetre),
                decimal(minimum),
                List.of(),
                YEAR);
    }

    private static Tariff with(Tariff tariff, Surcharge... surcharges) {
        return new Tariff(
                tariff.id(),
                tariff.carrier(),
                tariff.service(),
                tariff.currency(),
                tariff.units(),
                tariff.mass(),
                tariff.minimum(),
                List.of(surcharges),
                tariff.validity());
    }

    private static Surcharge surcharge(Surcharge.Kind kind, Surcharge.Basis basis, String amount) {
        return new Surcharge(kind, "named", basis, decimal(amount), YEAR);
    }

    private static UnitRate unit(UnitType unit, String base, String perKilometre) {
        return new UnitRate(unit, false, decimal(base), decimal(perKilometre));
    }

    private static Optional<MassRate> mass(String perKilogram, String perCubicMetre) {
        return Optional.of(new MassRate(decimal(perKilogram), decimal(perCubicMetre)));
    }

    private static Shipment load(int teu, Cargo cargo) {
        return new Shipment(Mass.tonnes(20), teu, cargo, Optional.empty());
    }

    private static Shipment shipment(Cargo cargo) {
        return new Shipment(kilograms("100"), 1, cargo, Optional.empty());
    }

    private static Mass kilograms(String kilograms) {
        return Mass.kilograms(kilograms);
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }
}
