package org.hexi.engine.customs.risk;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hexi.engine.kernel.InvalidValue;

/**
 * Trains a model. Of several settings it takes those whose models, each having seen only earlier days, ranked later declarations
 * best; where all days are one, drawn parts decide. Same declarations, same settings, same model. Immutable.
 *
 * @param candidates settings to choose from, at least one
 */
public record Training(List<TrainingSettings> candidates) {
    private static final int FEWEST_OF_A_LABEL = 10;

    public Training {
        candidates = List.copyOf(candidates);
        if (candidates.isEmpty()) {
            throw new InvalidValue("customs.risk.candidates", "candidates", "none", "at least one setting");
        }
    }

    /** @throws InvalidValue when there are fewer than ten declarations of either label */
    public RiskModel train(List<LabelledFiling> labelled) {
        KeyedFilings filings = KeyedFilings.of(labelled);
        int[] all = IntStream.range(0, filings.size()).toArray();
        Evidence labels = filings.evidence(all);
        checkLabels("frauds", labels.hits());
        checkLabels("honest declarations", labels.of() - labels.hits());
        Folds inTime = Folds.inTime(filings);
        TrainingSettings best = choose(filings, inTime);
        CrossValidation drawn = Folds.drawn(filings, best).validate(best);
        List<CrossValidation> validations = new ArrayList<>();
        if (inTime.isUsable()) {
            validations.add(inTime.validate(best));
        }
        validations.add(drawn);
        Fitted fitted = new Fitting(filings.withUsualPricesOf(all), all, best).fit();
        return model(
                Provenance.of(labelled, labels, best), fitted, drawn.macroF1().threshold(), validations);
    }

    private TrainingSettings choose(KeyedFilings filings, Folds inTime) {
        TrainingSettings best = candidates.getFirst();
        double bestAuc = -1;
        for (TrainingSettings settings : candidates) {
            double auc = auc(filings, inTime, settings);
            if (auc > bestAuc) {
                best = settings;
                bestAuc = auc;
            }
        }
        return best;
    }

    private double auc(KeyedFilings filings, Folds inTime, TrainingSettings settings) {
        if (candidates.size() == 1) {
            return 1;
        }
        Folds judging = inTime.isUsable() ? inTime : Folds.drawn(filings, settings);
        return judging.validate(settings).measures().auc();
    }

    private static RiskModel model(
            Provenance provenance, Fitted fitted, LogOdds threshold, List<CrossValidation> validations) {
        Map<Acquaintance, FactorWeights> weights = new EnumMap<>(Acquaintance.class);
        for (Acquaintance acquaintance : Acquaintance.values()) {
            weights.put(acquaintance, factorWeights(fitted.weights(acquaintance)));
        }
        List<KnownKey> known = new ArrayList<>();
        for (Factor factor : Factor.values()) {
            if (factor == Acquaintance.BY || weights.values().stream().anyMatch(own -> own.of(factor) > 0)) {
                known.addAll(known(factor, fitted));
            }
        }
        return new RiskModel(
                provenance, threshold, weights, validations, fitted.filings().usual(), known);
    }

    private static FactorWeights factorWeights(Weights fitted) {
        Map<Factor, Double> weights = new EnumMap<>(Factor.class);
        for (Factor factor : Factor.values()) {
            if (fitted.of(factor) > 0) {
                weights.put(factor, fitted.of(factor));
            }
        }
        return new FactorWeights(LogOdds.of(fitted.base()), weights);
    }

    private static List<KnownKey> known(Factor factor, Fitted fitted) {
        List<String> keys = fitted.filings().column(factor).keys();
        return IntStream.range(0, keys.size())
                .mapToObj(key -> new KnownKey(
                        factor,
                        keys.get(key),
                        fitted.encoding().evidence(factor, key),
                        LogOdds.of(fitted.encoding().keyStep(factor, key))))
                .toList();
    }

    private static void checkLabels(String label, int count) {
        if (count < FEWEST_OF_A_LABEL) {
            throw new InvalidValue(
                    "customs.risk.labels", label, count, "at least " + FEWEST_OF_A_LABEL + " of either label");
        }
    }
}
