package org.hexi.hub.transport.planning.model;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.hexi.engine.emissions.api.FactorTable;
import org.hexi.engine.kernel.Explanation;
import org.hexi.engine.kernel.Explanation.Step;
import org.hexi.engine.routing.api.Cargo;
import org.hexi.engine.routing.api.Tolerance;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.planning.Demands;
import org.hexi.hub.transport.planning.PlanQuery;

/** States what holds for a whole answer, so that nobody has to guess. */
public final class Assumptions {
    private Assumptions() {}

    public static Explanation of(Question question, FactorTable factors, Instant askedAt) {
        return new Explanation(List.of(
                grid(question.query()),
                demands(question.query().demands()),
                load(question.query()),
                rates(question),
                emissions(question, factors),
                dwell(),
                room(question, askedAt)));
    }

    private static Step grid(PlanQuery query) {
        SequencedMap<String, String> inputs = new LinkedHashMap<>();
        inputs.put("minutes", String.valueOf(query.resolution().minutes()));
        inputs.put("cost", query.resolution().cost().toPlainString() + " " + Network.PLANNING_CURRENCY);
        inputs.put("co2e_kilograms", query.resolution().co2eKilograms().toPlainString());
        inputs.put("risk_micros", String.valueOf(query.resolution().riskMicros()));
        inputs.put("horizon_days", String.valueOf(query.horizonDays()));
        inputs.put("most_legs", String.valueOf(query.maxLegs()));
        Tolerance tolerance = query.tolerance();
        if (tolerance.isExact()) {
            return new Step("planning.assume.grid", "1", "exact Pareto front", inputs, "", "");
        }
        inputs.put("tolerated_minutes", String.valueOf(tolerance.minutes()));
        inputs.put("tolerated_cost", tolerance.cost().toPlainString() + " " + Network.PLANNING_CURRENCY);
        inputs.put("tolerated_co2e_kilograms", tolerance.co2eKilograms().toPlainString());
        inputs.put("tolerated_risk_micros", String.valueOf(tolerance.riskMicros()));
        return new Step("planning.assume.grid", "1", "front within a tolerance", inputs, "", "");
    }

    /** Limits, conditions and the cargo; what is not asked for is not told. */
    private static Step demands(Demands demands) {
        SequencedMap<String, String> inputs = new LinkedHashMap<>();
        demands.mostCost()
                .ifPresent(most -> inputs.put("most_cost", most.toPlainString() + " " + Network.PLANNING_CURRENCY));
        demands.mostCo2eKilograms().ifPresent(most -> inputs.put("most_co2e_kilograms", most.toPlainString()));
        String avoided = demands.conditions().bans().stream()
                .map(ConditionWords::of)
                .sorted()
                .collect(Collectors.joining(", "));
        if (!avoided.isEmpty()) {
            inputs.put("avoided", avoided);
        }
        String required = demands.conditions().requirements().stream()
                .map(ConditionWords::of)
                .collect(Collectors.joining(", "));
        if (!required.isEmpty()) {
            inputs.put("required", required);
        }
        Cargo cargo = demands.cargo();
        inputs.put("unit", cargo.unit().name());
        inputs.put("refrigerated", String.valueOf(cargo.isRefrigerated()));
        if (!cargo.dangers().isEmpty()) {
            inputs.put("danger_classes", numbers(cargo));
        }
        cargo.commodity().ifPresent(code -> inputs.put("hs_code", code.digits()));
        cargo.origin().ifPresent(country -> inputs.put("origin", country.value()));
        demands.doors().pickup().ifPresent(door -> inputs.put("pickup", door.label()));
        demands.doors().delivery().ifPresent(door -> inputs.put("delivery", door.label()));
        return new Step("planning.assume.demands", "1", "", inputs, "", "");
    }

    private static String numbers(Cargo cargo) {
        return cargo.dangers().stream()
                .sorted()
                .map(danger -> String.valueOf(danger.number()))
                .collect(Collectors.joining(", "));
    }

    private static Step load(PlanQuery query) {
        SequencedMap<String, String> inputs = new LinkedHashMap<>();
        inputs.put("goods_kilograms", query.mass().kilograms().toPlainString());
        inputs.put("teu", String.valueOf(query.teu()));
        inputs.put("tare_tonnes_per_teu", CarriageCosts.TARE_TONNES_PER_TEU.toPlainString());
        return new Step("planning.assume.load", "1", "estimate", inputs, "", "");
    }

    private static Step rates(Question question) {
        SequencedMap<String, String> inputs = new LinkedHashMap<>();
        inputs.put("day", question.rateDate().toString());
        inputs.put("currency", Network.PLANNING_CURRENCY);
        return new Step("planning.assume.rates", question.rateDate().toString(), "rate-card.csv", inputs, "", "");
    }

    private static Step emissions(Question question, FactorTable factors) {
        SequencedMap<String, String> inputs = new LinkedHashMap<>();
        inputs.put("boundary", "WTW");
        inputs.put("day", question.rateDate().toString());
        String sources = factors.factors().stream()
                .map(factor ->
                        factor.provenance().source() + " " + factor.provenance().edition())
                .distinct()
                .sorted()
                .collect(Collectors.joining("; "));
        return new Step("planning.assume.emissions", "ISO 14083:2023", sources, inputs, "", "");
    }

    private static Step dwell() {
        return new Step(
                "planning.assume.dwell",
                "1",
                "border-pairs.csv, transfer-dwell.csv, places.csv",
                new LinkedHashMap<>(),
                "",
                "");
    }

    private static Step room(Question question, Instant askedAt) {
        SequencedMap<String, String> inputs = new LinkedHashMap<>();
        inputs.put("asked_at", askedAt.toString());
        inputs.put("planned_from", question.plannedFrom().toString());
        inputs.put("teu", String.valueOf(question.query().teu()));
        return new Step("planning.assume.room", "1", "residual TEU", inputs, "", "");
    }
}
