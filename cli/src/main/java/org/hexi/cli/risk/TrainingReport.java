package org.hexi.cli.risk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.hexi.engine.customs.risk.Acquaintance;
import org.hexi.engine.customs.risk.Calibration;
import org.hexi.engine.customs.risk.CrossValidation;
import org.hexi.engine.customs.risk.Factor;
import org.hexi.engine.customs.risk.FactorWeights;
import org.hexi.engine.customs.risk.LabelledFiling;
import org.hexi.engine.customs.risk.Reason;
import org.hexi.engine.customs.risk.RiskModel;

/** What is told about a model that was trained. */
record TrainingReport(DeclarationFile<LabelledFiling> file, RiskModel model) {
    private static final int STRONGEST = 15;

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("model     " + model.version());
        lines.add("data      sha256 " + model.provenance().dataHash());
        lines.add("rows      %d, frauds %d, left out %d"
                .formatted(
                        model.provenance().labels().of(),
                        model.provenance().labels().hits(),
                        file.refused()));
        lines.add("settings  smoothing %s, ridge %s, folds %d, seed %d"
                .formatted(
                        model.provenance().settings().smoothing(),
                        model.provenance().settings().ridge(),
                        model.provenance().settings().folds(),
                        model.provenance().settings().seed()));
        model.validations().forEach(validation -> lines.addAll(lines(validation)));
        lines.add("");
        lines.add("factors by weight: where the same goods at the same price were seen, and where they are new");
        lines.add("%9s %9s  base"
                .formatted(
                        model.weights(Acquaintance.SEEN).base(),
                        model.weights(Acquaintance.NEW).base()));
        weighed()
                .forEach(factor -> lines.add("%9s %9s  %-22s %s"
                        .formatted(
                                Figures.four(model.weights(Acquaintance.SEEN).of(factor)),
                                Figures.four(model.weights(Acquaintance.NEW).of(factor)),
                                factor.code(),
                                factor.about())));
        lines.add("");
        lines.add("strongest keys (of those with ten declarations or more)");
        model.strongestKeys(STRONGEST)
                .forEach(key -> lines.add("%10s  %-22s %s (%s)"
                        .formatted("+" + key.contribution(), key.factor().code(), key.key(), key.evidence())));
        return lines;
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("model", model.version());
        json.put("data_sha256", model.provenance().dataHash());
        json.put("rows", model.provenance().labels().of());
        json.put("frauds", model.provenance().labels().hits());
        json.put("rows_left_out", file.refused());
        json.put("smoothing", model.provenance().settings().smoothing());
        json.put("ridge", model.provenance().settings().ridge());
        json.put("folds", model.provenance().settings().folds());
        json.put("seed", model.provenance().settings().seed());
        json.put(
                "validations",
                model.validations().stream().map(TrainingReport::json).toList());
        json.put("weights_seen", json(model.weights(Acquaintance.SEEN)));
        json.put("weights_new", json(model.weights(Acquaintance.NEW)));
        json.put(
                "strongest_keys",
                model.strongestKeys(STRONGEST).stream()
                        .map(TrainingReport::json)
                        .toList());
        json.put("issues", ToldIssues.json(file));
        return json;
    }

    private Stream<Factor> weighed() {
        FactorWeights seen = model.weights(Acquaintance.SEEN);
        FactorWeights fresh = model.weights(Acquaintance.NEW);
        return Stream.of(Factor.values())
                .filter(factor -> seen.of(factor) > 0 || fresh.of(factor) > 0)
                .sorted(Comparator.comparingDouble(factor -> -seen.of(factor)));
    }

    private static Map<String, Object> json(FactorWeights weights) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("base", weights.base().decimal());
        Stream.of(Factor.values())
                .filter(factor -> weights.of(factor) > 0)
                .forEach(factor -> json.put(factor.code(), Figures.decimal(weights.of(factor))));
        return json;
    }

    private static List<String> lines(CrossValidation validation) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(
                switch (validation.kind()) {
                    case IN_TIME -> "cross-validation in time: each judged by earlier days alone (this one decides)";
                    case DRAWN -> "cross-validation in drawn parts";
                });
        lines.addAll(Figures.lines(validation.measures()));
        lines.add("macro F1 %s at a probability of %s"
                .formatted(
                        Figures.four(validation.macroF1().value()),
                        Figures.four(validation.macroF1().threshold().probability())));
        lines.add("said      seen    (Wilson)            declarations");
        validation
                .calibration()
                .tenths()
                .forEach(tenth -> lines.add("%s    %s  %12d"
                        .formatted(
                                Figures.four(tenth.said()),
                                Figures.share(tenth.observed()),
                                tenth.found().of())));
        return lines;
    }

    private static Map<String, Object> json(CrossValidation validation) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", validation.kind().name().toLowerCase(Locale.ROOT));
        json.putAll(Figures.json(validation.measures()));
        json.put("macro_f1", Figures.decimal(validation.macroF1().value()));
        json.put("threshold", Figures.decimal(validation.macroF1().threshold().probability()));
        json.put("calibration_error", Figures.decimal(validation.calibration().error()));
        json.put(
                "calibration",
                validation.calibration().tenths().stream()
                        .map(TrainingReport::json)
                        .toList());
        return json;
    }

    private static Map<String, Object> json(Calibration.Tenth tenth) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("said", Figures.decimal(tenth.said()));
        json.put("seen", Figures.decimal(tenth.observed().share()));
        json.put("interval", Figures.json(tenth.observed().interval()));
        json.put("declarations", tenth.found().of());
        return json;
    }

    private static Map<String, Object> json(Reason key) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("factor", key.factor().code());
        json.put("key", key.key());
        json.put("contribution", key.contribution().decimal());
        json.put("hits", key.evidence().hits());
        json.put("of", key.evidence().of());
        return json;
    }
}
