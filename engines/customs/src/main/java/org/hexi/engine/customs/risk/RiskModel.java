package org.hexi.engine.customs.risk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Everything that was learned: which keys are known, what each adds, and how well it did on declarations it had not seen. It scores
 * without the data it was learned from. Immutable.
 */
public final class RiskModel {
    private static final int FEWEST_FOR_A_LIST = 10;

    private final Provenance provenance;
    private final LogOdds base;
    private final LogOdds threshold;
    private final Map<Factor, Double> weights;
    private final List<CrossValidation> validations;
    private final UsualPrices usual;
    private final Map<Factor, Map<String, KnownKey>> keys = new EnumMap<>(Factor.class);

    RiskModel(
            Provenance provenance,
            LogOdds base,
            LogOdds threshold,
            Map<Factor, Double> weights,
            List<CrossValidation> validations,
            UsualPrices usual,
            Collection<KnownKey> known) {
        this.provenance = provenance;
        this.base = base;
        this.threshold = threshold;
        this.weights = Map.copyOf(weights);
        this.validations = List.copyOf(validations);
        this.usual = usual;
        known.forEach(key ->
                keys.computeIfAbsent(key.factor(), factor -> new TreeMap<>()).put(key.key(), key));
    }

    /** What the model was made of; its version is the digest of just that. */
    public Provenance provenance() {
        return provenance;
    }

    public String version() {
        return provenance.version();
    }

    /** Log-odds of a declaration of which no key is known. */
    public LogOdds base() {
        return base;
    }

    /** The threshold with the best macro F1 in cross-validation. */
    public LogOdds threshold() {
        return threshold;
    }

    /** How much a factor counts; 0 when it was found to be of no use. */
    public double weight(Factor factor) {
        return weights.getOrDefault(factor, 0.0);
    }

    public List<CrossValidation> validations() {
        return validations;
    }

    public UsualPrices usualPrices() {
        return usual;
    }

    /** All keys by factor and text. */
    public List<KnownKey> knownKeys() {
        return keys.values().stream().flatMap(known -> known.values().stream()).toList();
    }

    /** Keys with evidence of at least ten declarations that move a score most, upwards first. */
    public List<KnownKey> strongestKeys(int count) {
        return knownKeys().stream()
                .filter(key -> key.evidence().of() >= FEWEST_FOR_A_LIST)
                .sorted(Comparator.comparing(KnownKey::contribution).reversed())
                .limit(count)
                .toList();
    }

    /** Scores one declaration: one look-up for each factor. */
    public RiskScore score(Filing filing) {
        List<Reason> reasons = new ArrayList<>();
        for (Factor factor : Factor.values()) {
            reasons.add(reason(factor, factor.key(filing, usual)));
        }
        return new RiskScore(version(), base, reasons);
    }

    private Reason reason(Factor factor, String key) {
        KnownKey known = keys.getOrDefault(factor, Map.of()).get(key);
        return known == null
                ? new Reason(factor, key, Evidence.NONE, LogOdds.ZERO)
                : new Reason(factor, key, known.evidence(), known.contribution());
    }
}
