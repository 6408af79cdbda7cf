package org.hexi.engine.customs.risk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Everything that was learned: which keys are known, what each adds, and how well it did on declarations it had not seen. It scores
 * without the data it was learned from. Immutable.
 */
public final class RiskModel {
    private static final int FEWEST_FOR_A_LIST = 10;

    private final Provenance provenance;
    private final LogOdds threshold;
    private final Map<Acquaintance, FactorWeights> weights;
    private final List<CrossValidation> validations;
    private final UsualPrices usual;
    private final Map<Factor, Map<String, KnownKey>> keys = new EnumMap<>(Factor.class);

    /** @param weights for each acquaintance */
    RiskModel(
            Provenance provenance,
            LogOdds threshold,
            Map<Acquaintance, FactorWeights> weights,
            List<CrossValidation> validations,
            UsualPrices usual,
            Collection<KnownKey> known) {
        this.provenance = provenance;
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

    /** The threshold with the best macro F1 in cross-validation. */
    public LogOdds threshold() {
        return threshold;
    }

    public FactorWeights weights(Acquaintance acquaintance) {
        return Objects.requireNonNull(weights.get(acquaintance));
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

    /** Keys with evidence of at least ten declarations, those that raise the score of seen goods most first. */
    public List<Reason> strongestKeys(int count) {
        return knownKeys().stream()
                .filter(key -> key.evidence().of() >= FEWEST_FOR_A_LIST)
                .map(key -> reason(key, Acquaintance.SEEN))
                .sorted(Comparator.comparing(Reason::contribution).reversed())
                .limit(count)
                .toList();
    }

    /** Scores one declaration: one look-up for each factor. */
    public RiskScore score(Filing filing) {
        Acquaintance acquaintance = Acquaintance.of(
                known(Acquaintance.BY, Acquaintance.BY.key(filing, usual)).evidence());
        List<Reason> reasons = new ArrayList<>();
        for (Factor factor : Factor.values()) {
            reasons.add(reason(known(factor, factor.key(filing, usual)), acquaintance));
        }
        return new RiskScore(version(), acquaintance, weights(acquaintance).base(), reasons);
    }

    private Reason reason(KnownKey key, Acquaintance acquaintance) {
        return new Reason(
                key.factor(), key.key(), key.evidence(), weights(acquaintance).contribution(key));
    }

    /** A key that was never seen has no evidence and adds nothing. */
    private KnownKey known(Factor factor, String key) {
        return Objects.requireNonNullElseGet(
                keys.getOrDefault(factor, Map.of()).get(key),
                () -> new KnownKey(factor, key, Evidence.NONE, LogOdds.ZERO));
    }
}
