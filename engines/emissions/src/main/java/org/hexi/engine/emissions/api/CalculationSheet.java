package org.hexi.engine.emissions.api;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.hexi.engine.kernel.Explanation;
import org.hexi.engine.kernel.Issue;

/** Writes the calculation out, step by step, with the clause of the standard each step follows. */
final class CalculationSheet {
    private static final String STANDARD = "ISO 14083:2023";

    private CalculationSheet() {}

    static Explanation ofElement(
            ChainElement element,
            FactorChoice choice,
            Intensity.WellToWheel intensity,
            BigDecimal activity,
            Emissions emissions,
            BigDecimal forcing) {
        String unit = element.category().kind().activityUnit();
        List<Explanation.Step> steps = new ArrayList<>();
        steps.add(activityStep(element, activity));
        steps.add(factorStep(choice, intensity, unit));
        steps.add(conversionStep(intensity, activity, unit, emissions));
        if (forcing.signum() > 0) {
            steps.add(forcingStep(choice, activity, unit, forcing));
        }
        return new Explanation(steps);
    }

    static Explanation ofGap(ChainElement element, Issue issue) {
        SequencedMap<String, String> inputs = inputsOf(element);
        return Explanation.of(step("emissions.gap", STANDARD, clause("5.2"), inputs, "", issue.code()));
    }

    static Explanation ofChain(List<ElementFootprint> elements) {
        return Explanation.of(boundaryStep(), allocationStep(), totalStep(elements));
    }

    private static Explanation.Step activityStep(ChainElement element, BigDecimal activity) {
        SequencedMap<String, String> inputs = inputsOf(element);
        return switch (element) {
            case ChainElement.Transport transport -> {
                Distance distance = transport.distance();
                inputs.put("kilometres", plain(distance.kilometres()));
                inputs.put("distanceBasis", distance.basis().name());
                inputs.put("distanceAdjustmentFactor", plain(distance.adjustmentFactor()));
                yield step(
                        "emissions.transportActivity",
                        STANDARD,
                        clause(distance.basis() == Distance.Basis.ACTUAL ? "5.4.4" : "5.4"),
                        inputs,
                        activityArithmetic(transport, activity),
                        plain(activity) + " tkm");
            }
            case ChainElement.Hub _ ->
                step("emissions.hubActivity", STANDARD, clause("5.5"), inputs, "", plain(activity) + " t");
        };
    }

    private static String activityArithmetic(ChainElement.Transport transport, BigDecimal activity) {
        Distance distance = transport.distance();
        String kilometres = distance.basis() == Distance.Basis.ACTUAL
                ? "(%s km / %s)".formatted(plain(distance.kilometres()), plain(distance.adjustmentFactor()))
                : plain(distance.kilometres()) + " km";
        return "%s t x %s = %s tkm".formatted(plain(transport.mass().tonnes()), kilometres, plain(activity));
    }

    private static Explanation.Step factorStep(FactorChoice choice, Intensity.WellToWheel intensity, String unit) {
        SequencedMap<String, String> inputs = new LinkedHashMap<>();
        inputs.put("wanted", choice.wanted().toString());
        inputs.put("factor", choice.factor().id());
        inputs.put("madeFor", choice.factor().category().toString());
        inputs.put("quality", choice.factor().provenance().quality().name());
        inputs.put("boundary", intensity.boundary());
        inputs.put("validity", choice.factor().validity().toString());
        inputs.put("substitute", String.valueOf(choice.isSubstitute()));
        return step(
                "emissions.factor",
                choice.factor().provenance().edition(),
                choice.factor().provenance().source(),
                inputs,
                "%s TTW + %s WTT = %s WTW"
                        .formatted(plain(intensity.ttw()), plain(intensity.wtt()), plain(intensity.wtw())),
                plain(intensity.wtw()) + " kg CO2e/" + unit);
    }

    private static Explanation.Step conversionStep(
            Intensity.WellToWheel intensity, BigDecimal activity, String unit, Emissions emissions) {
        String amount = plain(activity) + " " + unit;
        return step(
                "emissions.conversion",
                STANDARD,
                clause("5.3"),
                new LinkedHashMap<>(),
                "TTW: %s x %s = %s kg; WTT: %s x %s = %s kg"
                        .formatted(
                                amount,
                                plain(intensity.ttw()),
                                plain(emissions.ttwKilograms()),
                                amount,
                                plain(intensity.wtt()),
                                plain(emissions.wttKilograms())),
                plain(emissions.wtwKilograms()) + " kg CO2e WTW");
    }

    private static Explanation.Step forcingStep(
            FactorChoice choice, BigDecimal activity, String unit, BigDecimal forcing) {
        BigDecimal perUnit = choice.factor().radiativeForcing();
        return step(
                "emissions.radiativeForcing",
                choice.factor().provenance().edition(),
                "outside the total of " + STANDARD + "; "
                        + choice.factor().provenance().source(),
                new LinkedHashMap<>(),
                "%s %s x %s = %s kg".formatted(plain(activity), unit, plain(perUnit), plain(forcing)),
                plain(forcing) + " kg CO2e");
    }

    private static Explanation.Step boundaryStep() {
        return step(
                "emissions.boundary",
                STANDARD,
                clause("5.2"),
                new LinkedHashMap<>(),
                "",
                "well to wheel, GWP-100; no offsets, no certificates, no black carbon");
    }

    private static Explanation.Step allocationStep() {
        return step(
                "emissions.allocation",
                STANDARD,
                clause("5.6"),
                new LinkedHashMap<>(),
                "",
                "by mass times distance, through intensities per unit of activity");
    }

    private static Explanation.Step totalStep(List<ElementFootprint> elements) {
        SequencedMap<String, String> inputs = new LinkedHashMap<>();
        Emissions total = Emissions.NONE;
        int gaps = 0;
        for (ElementFootprint element : elements) {
            switch (element) {
                case ElementFootprint.Accounted accounted -> {
                    total = total.plus(accounted.emissions());
                    inputs.put(
                            accounted.element().id(),
                            plain(accounted.emissions().wtwKilograms()) + " kg");
                }
                case ElementFootprint.Gap gap -> {
                    gaps++;
                    inputs.put(gap.element().id(), "unknown");
                }
            }
        }
        String sum = inputs.values().stream()
                .filter(value -> !value.equals("unknown"))
                .collect(Collectors.joining(" + "));
        String outcome = plain(total.wtwKilograms()) + " kg CO2e WTW";
        return step(
                "emissions.total",
                STANDARD,
                clause("5.2"),
                inputs,
                sum.isEmpty() ? "" : sum + " = " + plain(total.wtwKilograms()) + " kg",
                gaps == 0 ? outcome : outcome + ", without " + gaps + " element(s) of unknown emissions");
    }

    private static SequencedMap<String, String> inputsOf(ChainElement element) {
        SequencedMap<String, String> inputs = new LinkedHashMap<>();
        inputs.put("element", element.id());
        inputs.put("category", element.category().toString());
        inputs.put("massTonnes", plain(element.mass().tonnes()));
        inputs.put("inferred", String.valueOf(element.isInferred()));
        return inputs;
    }

    private static Explanation.Step step(
            String rule,
            String version,
            String basis,
            SequencedMap<String, String> inputs,
            String arithmetic,
            String outcome) {
        return new Explanation.Step(rule, version, basis, inputs, arithmetic, outcome);
    }

    private static String clause(String number) {
        return STANDARD + ", " + number;
    }

    private static String plain(BigDecimal value) {
        return value.toPlainString();
    }
}
