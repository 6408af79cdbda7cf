package org.hexi.hub.transport.planning.model;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexi.engine.kernel.Explanation;
import org.hexi.engine.kernel.Explanation.Step;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Money;
import org.hexi.engine.routing.api.Journey;
import org.hexi.engine.routing.api.Release;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.planning.Approach;
import org.hexi.hub.transport.planning.Itinerary;
import org.hexi.hub.transport.planning.ItineraryLeg;
import org.hexi.hub.transport.planning.ItineraryLeg.Change;
import org.hexi.hub.transport.planning.Mile;
import org.hexi.hub.transport.planning.Way;

/** Turns journeys of the routing engine into ways in figures and, when asked, into itineraries a person can read. One question; thread-safe. */
public final class ItineraryWriting {
    private final Question question;
    private final LoadPricing pricing;
    private final Stretches stretches;

    public ItineraryWriting(Question question, LoadPricing pricing) {
        this.question = question;
        this.pricing = pricing;
        this.stretches = new Stretches(pricing.network());
    }

    /** In figures; its legs are written out when they are asked for. */
    public Way way(Journey journey) {
        Instant arrival = arrival(journey);
        return new Way(
                id(journey),
                stretches.of(journey.legs()),
                approaches(journey),
                Minutes.instant(journey.legs().getFirst().departureMinute()),
                arrival,
                cost(journey),
                journey.criteria().co2eKilograms(),
                journey.criteria().riskMicros(),
                LegWriting.decimal(journey.criteria().probability()),
                journey.units(),
                () -> write(journey));
    }

    /**
     * @throws InvalidValue when the legs no longer add up to what was offered, because rates or services have changed since
     */
    Itinerary write(Journey journey) {
        LegWriting writing = new LegWriting(question, pricing);
        List<ItineraryLeg> legs = writing.write(journey.legs());
        List<Mile> miles = writing.miles();
        Money cost = cost(journey);
        checkSum(journey, cost, legs, miles);
        return new Itinerary(
                id(journey),
                legs,
                Minutes.instant(journey.legs().getLast().arrivalMinute()),
                arrival(journey),
                question.query().latestArrival(),
                cost,
                journey.criteria().co2eKilograms(),
                journey.criteria().riskMicros(),
                LegWriting.decimal(journey.criteria().probability()),
                journey.units(),
                question.query().mass(),
                question.query().teu(),
                question.query().demands().cargo(),
                question.query().demands().cubicMetres(),
                question.rateDate(),
                reliability(journey, legs, miles),
                miles);
    }

    private List<Approach> approaches(Journey journey) {
        return journey.legs().stream()
                .flatMap(leg -> question.road(leg.from(), leg.to()).stream())
                .map(DoorRoad::approach)
                .toList();
    }

    private String id(Journey journey) {
        return ItineraryIds.of(
                question.query(),
                journey.key(),
                arrival(journey),
                cost(journey),
                journey.criteria().co2eKilograms().toPlainString(),
                journey.criteria().riskMicros(),
                question.rateDate());
    }

    private static Instant arrival(Journey journey) {
        return Minutes.instant(journey.criteria().arrivalMinute());
    }

    private static Money cost(Journey journey) {
        return Money.of(journey.criteria().cost(), Network.PLANNING_CURRENCY);
    }

    private void checkSum(Journey journey, Money cost, List<ItineraryLeg> legs, List<Mile> miles) {
        Money sum = Stream.concat(
                        legs.stream().map(ItineraryLeg::cost), miles.stream().map(Mile::cost))
                .reduce(Money.of(BigDecimal.ZERO, Network.PLANNING_CURRENCY), Money::plus);
        if (sum.compareTo(cost) != 0) {
            throw new InvalidValue("planning.itinerary.changed", "itinerary", id(journey), "a way planned anew");
        }
    }

    /** Why the whole holds with the stated probability: one step for each thing that can go wrong, then their product. */
    private Explanation reliability(Journey journey, List<ItineraryLeg> legs, List<Mile> miles) {
        List<Step> steps = new ArrayList<>();
        List<BigDecimal> factors = new ArrayList<>();
        for (ItineraryLeg leg : legs) {
            leg.change().ifPresent(change -> {
                steps.add(changing(change));
                factors.add(change.probability());
            });
            if (leg.crossingProbability().compareTo(BigDecimal.ONE) < 0) {
                steps.add(crossing(leg));
                factors.add(leg.crossingProbability());
            }
        }
        miles.stream().flatMap(mile -> mile.change().stream()).forEach(change -> {
            steps.add(changing(change));
            factors.add(change.probability());
        });
        journey.release().ifPresent(release -> {
            steps.add(releasing(release));
            factors.add(LegWriting.decimal(release.probability()));
        });
        steps.add(product(factors, LegWriting.decimal(journey.criteria().probability())));
        return new Explanation(steps);
    }

    private static Step changing(Change change) {
        SequencedMap<String, String> inputs = new LinkedHashMap<>();
        inputs.put(
                "place", change.from().equals(change.to()) ? change.to().value() : change.from() + "-" + change.to());
        inputs.put("p50_hours", change.p50Hours().toPlainString());
        inputs.put("p90_hours", change.p90Hours().toPlainString());
        inputs.put("available_minutes", String.valueOf(change.availableMinutes()));
        String rule = change.isGaugeChange() ? "planning.risk.gaugeChange" : "planning.risk.change";
        return step(
                rule,
                "log-normal, p50/p90",
                inputs,
                "P(t ≤ %d)".formatted(change.availableMinutes()),
                change.probability());
    }

    private static Step crossing(ItineraryLeg leg) {
        SequencedMap<String, String> inputs = new LinkedHashMap<>();
        inputs.put("departure", leg.departureId());
        return step("planning.risk.crossing", "log-normal, p50/p90", inputs, "∏ P(t ≤ T)", leg.crossingProbability());
    }

    private Step releasing(Release release) {
        SequencedMap<String, String> inputs = new LinkedHashMap<>();
        inputs.put("place", release.place().value());
        inputs.put("p50_hours", LegWriting.hours(release.dwell().p50Minutes()).toPlainString());
        inputs.put("p90_hours", LegWriting.hours(release.dwell().p90Minutes()).toPlainString());
        Optional<Long> available = question.query().latestArrival().map(latest -> available(release, latest));
        available.ifPresent(minutes -> inputs.put("available_minutes", String.valueOf(minutes)));
        return step(
                "planning.risk.release",
                "log-normal, p50/p90",
                inputs,
                available.map("P(t ≤ %d)"::formatted).orElse(""),
                LegWriting.decimal(release.probability()));
    }

    private static long available(Release release, Instant latest) {
        Instant arrived =
                Minutes.instant(release.releaseMinute() - release.dwell().medianMinutes());
        return Duration.between(arrived, latest).toMinutes();
    }

    private static Step product(List<BigDecimal> factors, BigDecimal probability) {
        String arithmetic = factors.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" × "));
        return step("planning.risk.all", "independence", new LinkedHashMap<>(), arithmetic, probability);
    }

    private static Step step(
            String rule, String basis, SequencedMap<String, String> inputs, String arithmetic, BigDecimal outcome) {
        return new Step(rule, "1", basis, inputs, arithmetic, outcome.toPlainString());
    }
}
