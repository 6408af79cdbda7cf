package org.hexi.hub.transport.planning.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.hexi.engine.kernel.Decimals;
import org.hexi.engine.kernel.Explanation.Step;
import org.hexi.engine.kernel.Money;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.transport.network.BorderPair;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.network.RateCard;
import org.hexi.hub.transport.network.RateCard.Rate;
import org.hexi.hub.transport.network.ServiceView;
import org.hexi.hub.transport.network.Tariff;
import org.hexi.hub.transport.planning.Shipment;

/**
 * What carriage costs one load by the rate card of one day, in the planning currency. Exact decimals: nothing is rounded here.
 * Empty answers mean that the card of this day does not offer it. Immutable.
 */
public final class CarriageCosts {
    /** Empty mass of a container per twenty-foot unit; an estimate, used for road rates only. */
    static final BigDecimal TARE_TONNES_PER_TEU = new BigDecimal("2.2");

    private static final int MICRO = 6;

    private final Network network;
    private final RateCard card;
    private final BigDecimal teu;
    private final BigDecimal roadTonnes;
    private final Optional<Shipment> load;

    public CarriageCosts(Network network, RateCard card, Shipment load) {
        this(
                network,
                card,
                BigDecimal.valueOf(load.teu()),
                roadTonnes(load.mass().tonnes(), BigDecimal.valueOf(load.teu())),
                Optional.of(load));
    }

    private CarriageCosts(
            Network network, RateCard card, BigDecimal teu, BigDecimal roadTonnes, Optional<Shipment> load) {
        this.network = network;
        this.card = card;
        this.teu = teu;
        this.roadTonnes = roadTonnes;
        this.load = load;
    }

    /** What one twenty-foot unit costs, without its mass, and without what a tariff of a carrier asks for a load. */
    static CarriageCosts perTeu(Network network, RateCard card) {
        return new CarriageCosts(network, card, BigDecimal.ONE, BigDecimal.ZERO, Optional.empty());
    }

    /** What one tonne on the road costs, without the unit it is in. */
    static CarriageCosts perRoadTonne(Network network, RateCard card) {
        return new CarriageCosts(network, card, BigDecimal.ZERO, BigDecimal.ONE, Optional.empty());
    }

    /** Goods and the containers they are in. */
    static BigDecimal roadTonnes(BigDecimal goodsTonnes, BigDecimal teu) {
        return Decimals.normal(goodsTonnes.add(TARE_TONNES_PER_TEU.multiply(teu)));
    }

    /** A ride between two stops: boarding, kilometres, and the fee for every change of gauge inside a through train. */
    Optional<Charge> ride(ServiceView service, int fromNumber, int toNumber, BigDecimal kilometres) {
        Optional<Charge> fare = card.tariff(service)
                .map(tariff -> asked(tariff, kilometres))
                .orElseGet(() -> card.find("service", service.key()).flatMap(rate -> fare(rate, kilometres)));
        for (ServiceView.Crossing crossing : service.crossings()) {
            boolean isPassed = crossing.fromNumber() >= fromNumber && crossing.toNumber() <= toNumber;
            if (isPassed && crossing.pair().isGaugeChange()) {
                fare = fare.flatMap(
                        sum -> fee("gauge_change", crossing.pair().key()).map(sum::plus));
            }
        }
        return fare;
    }

    /** What a tariff asks for the load; nothing where there is none, because it is added load by load. */
    private Optional<Charge> asked(Tariff tariff, BigDecimal kilometres) {
        return load.map(known -> SettledTariff.of(tariff, known, card).map(settled -> settled.charge(kilometres)))
                .orElseGet(() -> Optional.of(Charge.nothing()));
    }

    Optional<Charge> road(BigDecimal kilometres) {
        return card.find("road", "*").flatMap(rate -> {
            BigDecimal amount = teu.multiply(rate.basePerTeu())
                    .add(rate.perTonneKilometre().multiply(roadTonnes).multiply(kilometres));
            SequencedMap<String, String> inputs = inputs(rate);
            inputs.put("teu", teu.toPlainString());
            inputs.put("tonnes", roadTonnes.toPlainString());
            inputs.put("kilometres", kilometres.toPlainString());
            String arithmetic = "%s × %s + %s × %s × %s"
                    .formatted(
                            teu.toPlainString(),
                            rate.basePerTeu().toPlainString(),
                            rate.perTonneKilometre().toPlainString(),
                            roadTonnes.toPlainString(),
                            kilometres.toPlainString());
            return charge("planning.cost.road", rate, amount, inputs, arithmetic);
        });
    }

    /** The run between the two stations of a pair, with the fee for the change of gauge. */
    Optional<Charge> shuttle(BorderPair pair) {
        Optional<Charge> run = card.find("shuttle", "*")
                .flatMap(rate -> fare(rate, pair.shuttle().kilometres()));
        return pair.isGaugeChange()
                ? run.flatMap(sum -> fee("gauge_change", pair.key()).map(sum::plus))
                : run;
    }

    /** A change of service or mode, priced by the role of the place where the next leg starts. */
    Optional<Charge> change(PlaceCode place) {
        return fee("transfer", network.role(place));
    }

    /** The fee for a change of gauge inside one place. */
    Optional<Charge> gaugeChangeInside(PlaceCode place) {
        return fee("gauge_change", place.value());
    }

    private Optional<Charge> fare(Rate rate, BigDecimal kilometres) {
        BigDecimal amount =
                teu.multiply(rate.basePerTeu().add(rate.perTeuKilometre().multiply(kilometres)));
        SequencedMap<String, String> inputs = inputs(rate);
        inputs.put("teu", teu.toPlainString());
        inputs.put("kilometres", kilometres.toPlainString());
        String arithmetic = "%s × (%s + %s × %s)"
                .formatted(
                        teu.toPlainString(),
                        rate.basePerTeu().toPlainString(),
                        rate.perTeuKilometre().toPlainString(),
                        kilometres.toPlainString());
        return charge("planning.cost.ride", rate, amount, inputs, arithmetic);
    }

    private Optional<Charge> fee(String kind, String subject) {
        return card.find(kind, subject).flatMap(rate -> {
            SequencedMap<String, String> inputs = inputs(rate);
            inputs.put("teu", teu.toPlainString());
            String arithmetic =
                    "%s × %s".formatted(teu.toPlainString(), rate.feePerTeu().toPlainString());
            return charge("planning.cost." + kind, rate, teu.multiply(rate.feePerTeu()), inputs, arithmetic);
        });
    }

    private Optional<Charge> charge(
            String rule, Rate rate, BigDecimal amount, SequencedMap<String, String> inputs, String arithmetic) {
        return card.currencies().convert(rate.amount(amount)).map(money -> {
            Step step = new Step(rule, rate.validity().toString(), rate.id(), inputs, arithmetic, money.toString());
            return new Charge(money, List.of(step));
        });
    }

    private static SequencedMap<String, String> inputs(Rate rate) {
        SequencedMap<String, String> inputs = new LinkedHashMap<>();
        inputs.put("rate", rate.id());
        inputs.put("standing", rate.basis());
        return inputs;
    }

    /** What a change before a leg costs; across a border pair the run between its stations is a leg of its own. */
    Optional<Charge> changing(PlaceCode from, PlaceCode to, boolean isGaugeChange) {
        Optional<Charge> fee = change(to);
        return isGaugeChange && from.equals(to)
                ? fee.flatMap(sum -> gaugeChangeInside(to).map(sum::plus))
                : fee;
    }

    /** An amount and how it came about. */
    record Charge(Money money, List<Step> steps) {
        static Charge nothing() {
            return new Charge(Money.of(BigDecimal.ZERO, Network.PLANNING_CURRENCY), List.of());
        }

        /** To the millionth, as prices of legs are kept. */
        Charge rounded() {
            BigDecimal amount = money.amount().setScale(MICRO, RoundingMode.HALF_UP);
            return new Charge(Money.of(Decimals.normal(amount), money.currency().getCurrencyCode()), steps);
        }

        Charge plus(Charge other) {
            List<Step> all = new ArrayList<>(steps);
            all.addAll(other.steps);
            return new Charge(money.plus(other.money), all);
        }
    }
}
