package org.hexi.hub.transport.planning.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.hexi.engine.kernel.Decimals;
import org.hexi.engine.kernel.Explanation.Step;
import org.hexi.engine.kernel.Money;
import org.hexi.hub.transport.network.Containers;
import org.hexi.hub.transport.network.RateCard;
import org.hexi.hub.transport.network.RateCard.CurrencyRates.Noted;
import org.hexi.hub.transport.network.Surcharge;
import org.hexi.hub.transport.network.Tariff;
import org.hexi.hub.transport.network.Tariff.UnitRate;
import org.hexi.hub.transport.planning.Shipment;
import org.hexi.hub.transport.planning.model.CarriageCosts.Charge;

/**
 * What one tariff asks for one load on one day. Everything but the kilometres is settled once, so that each of the many rides a
 * search looks at costs one multiplication. Exact: nothing is rounded here. Immutable.
 *
 * @param base of the freight of any ride
 * @param perKilometre of the freight
 * @param percent of all surcharges on the freight
 * @param fixed of all other surcharges on a ride
 * @param exchange value of one unit of the tariff's currency in the planning currency
 */
record SettledTariff(
        Tariff tariff,
        Shipment load,
        LocalDate day,
        BigDecimal base,
        BigDecimal perKilometre,
        BigDecimal percent,
        BigDecimal fixed,
        Noted exchange,
        String planningCurrency) {
    private static final int METRES = 3;

    /** Empty when the tariff does not carry such a load, or its currency has no rate. */
    static Optional<SettledTariff> of(Tariff tariff, Shipment load, RateCard card) {
        Optional<Noted> exchange = noted(tariff, card);
        if (exchange.isEmpty() || !carries(tariff, load)) {
            return Optional.empty();
        }
        BigDecimal units = units(load);
        Optional<UnitRate> unit = unit(tariff, load);
        BigDecimal perUnit = unit.map(UnitRate::base).orElse(BigDecimal.ZERO);
        BigDecimal perUnitKilometre = unit.map(UnitRate::perKilometre).orElse(BigDecimal.ZERO);
        return Optional.of(new SettledTariff(
                tariff,
                load,
                card.day(),
                units.multiply(perUnit).add(byMass(tariff, load)),
                units.multiply(perUnitKilometre),
                sum(tariff, load, card.day(), Surcharge.Basis.PERCENT),
                sum(tariff, load, card.day(), Surcharge.Basis.PER_UNIT)
                        .multiply(units)
                        .add(sum(tariff, load, card.day(), Surcharge.Basis.PER_RIDE)),
                exchange.get(),
                card.currencies().planningCurrency()));
    }

    /** In the planning currency. */
    BigDecimal amount(BigDecimal kilometres) {
        BigDecimal freight = freight(kilometres);
        return freight.add(freight.multiply(percent).movePointLeft(2))
                .add(fixed)
                .multiply(exchange.rate());
    }

    /** The same with its steps. */
    Charge charge(BigDecimal kilometres) {
        List<Step> steps = new ArrayList<>();
        steps.add(freightStep(kilometres));
        surcharges().forEach(surcharge -> steps.add(step(surcharge, freight(kilometres))));
        Money money = Money.of(amount(kilometres), planningCurrency);
        if (!tariff.currency().equals(planningCurrency)) {
            steps.add(exchangeStep(kilometres, money));
        }
        return new Charge(money, steps);
    }

    /** In the currency of the tariff. */
    private BigDecimal asked(BigDecimal kilometres) {
        BigDecimal freight = freight(kilometres);
        return Decimals.normal(
                freight.add(freight.multiply(percent).movePointLeft(2)).add(fixed));
    }

    private BigDecimal freight(BigDecimal kilometres) {
        return Decimals.normal(
                base.add(perKilometre.multiply(toTheMetre(kilometres))).max(tariff.minimum()));
    }

    private Step freightStep(BigDecimal kilometres) {
        SequencedMap<String, String> inputs = inputs();
        inputs.put("unit", load.cargo().unit().name());
        unit(tariff, load).ifPresent(rate -> {
            inputs.put("units", units(load).toPlainString());
            inputs.put("base", rate.base().toPlainString());
            inputs.put("per_kilometre", rate.perKilometre().toPlainString());
            inputs.put("kilometres", toTheMetre(kilometres).toPlainString());
        });
        tariff.mass().ifPresent(rate -> {
            inputs.put("chargeable_kilograms", chargeable(tariff, load).toPlainString());
            inputs.put("per_kilogram", rate.perKilogram().toPlainString());
        });
        if (tariff.minimum().signum() > 0) {
            inputs.put("minimum", tariff.minimum().toPlainString());
        }
        return step("planning.cost.tariff", inputs, freightArithmetic(kilometres), money(freight(kilometres)));
    }

    private String freightArithmetic(BigDecimal kilometres) {
        List<String> terms = new ArrayList<>();
        unit(tariff, load)
                .ifPresent(rate -> terms.add("%s × (%s + %s × %s)"
                        .formatted(
                                units(load).toPlainString(),
                                rate.base().toPlainString(),
                                rate.perKilometre().toPlainString(),
                                toTheMetre(kilometres).toPlainString())));
        tariff.mass()
                .ifPresent(rate -> terms.add("%s × %s"
                        .formatted(
                                chargeable(tariff, load).toPlainString(),
                                rate.perKilogram().toPlainString())));
        String sum = String.join(" + ", terms);
        return tariff.minimum().signum() > 0
                ? "max(%s, %s)".formatted(sum, tariff.minimum().toPlainString())
                : sum;
    }

    private Step step(Surcharge surcharge, BigDecimal freight) {
        SequencedMap<String, String> inputs = inputs();
        inputs.put("surcharge", surcharge.kind().name());
        inputs.put("surcharge_name", surcharge.name());
        inputs.put("surcharge_basis", surcharge.basis().name());
        String amount = surcharge.amount().toPlainString();
        BigDecimal asked = switch (surcharge.basis()) {
            case PERCENT -> freight.multiply(surcharge.amount()).movePointLeft(2);
            case PER_UNIT -> units(load).multiply(surcharge.amount());
            case PER_RIDE -> surcharge.amount();
        };
        String arithmetic = switch (surcharge.basis()) {
            case PERCENT -> "%s × %s / 100".formatted(freight.toPlainString(), amount);
            case PER_UNIT -> "%s × %s".formatted(units(load).toPlainString(), amount);
            case PER_RIDE -> amount;
        };
        return new Step(
                "planning.cost.surcharge",
                surcharge.validity().toString(),
                tariff.id(),
                inputs,
                arithmetic,
                money(asked));
    }

    private Step exchangeStep(BigDecimal kilometres, Money money) {
        SequencedMap<String, String> inputs = new LinkedHashMap<>();
        inputs.put("currency", tariff.currency());
        inputs.put("exchange_rate", exchange.rate().toPlainString());
        inputs.put("noted_on", exchange.date().toString());
        BigDecimal freight = freight(kilometres);
        BigDecimal all = freight.add(freight.multiply(percent).movePointLeft(2)).add(fixed);
        String arithmetic =
                "%s × %s".formatted(all.toPlainString(), exchange.rate().toPlainString());
        return new Step(
                "planning.cost.exchange",
                exchange.date().toString(),
                "currency-rates.csv",
                inputs,
                arithmetic,
                money.toString());
    }

    private Step step(String rule, SequencedMap<String, String> inputs, String arithmetic, String outcome) {
        return new Step(rule, tariff.validity().toString(), tariff.id(), inputs, arithmetic, outcome);
    }

    private SequencedMap<String, String> inputs() {
        SequencedMap<String, String> inputs = new LinkedHashMap<>();
        inputs.put("rate", tariff.id());
        inputs.put("carrier", tariff.carrier());
        return inputs;
    }

    private String money(BigDecimal amount) {
        return Money.of(amount, tariff.currency()).toString();
    }

    private List<Surcharge> surcharges() {
        return tariff.surcharges().stream()
                .filter(each -> each.applies(day, load.cargo()))
                .toList();
    }

    private static boolean carries(Tariff tariff, Shipment load) {
        boolean isByUnit =
                Containers.isContainer(load.cargo().unit()) && !tariff.units().isEmpty();
        return isByUnit ? unit(tariff, load).isPresent() : tariff.mass().isPresent();
    }

    private static Optional<UnitRate> unit(Tariff tariff, Shipment load) {
        return tariff.unit(load.cargo().unit(), load.cargo().isRefrigerated());
    }

    private static BigDecimal byMass(Tariff tariff, Shipment load) {
        return tariff.mass()
                .map(rate -> rate.perKilogram().multiply(chargeable(tariff, load)))
                .orElse(BigDecimal.ZERO);
    }

    private static BigDecimal chargeable(Tariff tariff, Shipment load) {
        return tariff.mass()
                .map(rate -> rate.chargeableKilograms(load.mass().kilograms(), load.cubicMetres()))
                .orElse(BigDecimal.ZERO);
    }

    private static BigDecimal units(Shipment load) {
        return BigDecimal.valueOf(Containers.count(load.cargo().unit(), load.teu()));
    }

    private static BigDecimal sum(Tariff tariff, Shipment load, LocalDate day, Surcharge.Basis basis) {
        return tariff.surcharges().stream()
                .filter(each -> each.basis() == basis && each.applies(day, load.cargo()))
                .map(Surcharge::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Optional<Noted> noted(Tariff tariff, RateCard card) {
        return tariff.currency().equals(card.currencies().planningCurrency())
                ? Optional.of(new Noted(BigDecimal.ONE, card.day()))
                : Optional.ofNullable(card.currencies().perUnit().get(tariff.currency()));
    }

    /** Distances of legs are whole metres in a search. */
    private static BigDecimal toTheMetre(BigDecimal kilometres) {
        return kilometres.scale() > METRES ? kilometres.setScale(METRES, RoundingMode.DOWN) : kilometres;
    }
}
