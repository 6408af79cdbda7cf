package org.hexi.engine.customs.risk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hexi.engine.kernel.InvalidValue;

/**
 * A model as lines of text, words separated by tabs: it is kept as a file, compared and read by people. The last line is the digest of
 * all before it, so a damaged or altered file is refused. The same model gives the same lines, and lines give the same model.
 */
public final class ModelLines {
    private static final String HEADING = "hexi-risk-model\t1";
    private static final String LABELS = "labels";
    private static final String SETTINGS = "settings";
    private static final String BASE = "base";
    private static final String THRESHOLD = "threshold";
    private static final String WEIGHT = "weight";
    private static final String VALIDATION = "validation";
    private static final String INSPECTED = "inspected";
    private static final String TENTH = "tenth";
    private static final String USUAL = "usual";
    private static final String KEY = "key";
    private static final String END = "sha256";

    private ModelLines() {}

    public static List<String> write(RiskModel model) {
        List<String> lines = new ArrayList<>();
        lines.add(HEADING);
        Provenance from = model.provenance();
        TrainingSettings settings = from.settings();
        lines.add(line(
                LABELS, from.dataHash(), from.labels().hits(), from.labels().of()));
        lines.add(line(SETTINGS, settings.smoothing(), settings.ridge(), settings.folds(), settings.seed()));
        lines.add(line(THRESHOLD, model.threshold().millionths()));
        for (Acquaintance acquaintance : Acquaintance.values()) {
            write(acquaintance, model.weights(acquaintance), lines);
        }
        model.validations().forEach(validation -> write(validation, lines));
        model.usualPrices().medians().forEach((goods, price) -> lines.add(line(USUAL, goods, price.toPlainString())));
        model.knownKeys()
                .forEach(key -> lines.add(line(
                        KEY,
                        key.factor().code(),
                        key.key(),
                        key.evidence().hits(),
                        key.evidence().of(),
                        key.step().millionths())));
        lines.add(line(END, digest(lines)));
        return lines;
    }

    /** @throws InvalidValue naming the line, when these are not the lines of a whole model */
    public static RiskModel read(List<String> lines) {
        if (lines.isEmpty() || !lines.getFirst().equals(HEADING)) {
            throw refused(1, lines.isEmpty() ? "" : lines.getFirst(), "a model written by hexi risk train");
        }
        List<String> body = lines.subList(0, lines.size() - 1);
        if (!lines.getLast().equals(line(END, digest(body)))) {
            throw refused(
                    lines.size(),
                    lines.getLast(),
                    "the digest of all lines before; the model is cut short or was altered");
        }
        Reader reader = new Reader();
        for (int at = 1; at < body.size(); at++) {
            take(reader, at + 1, body.get(at));
        }
        return reader.model();
    }

    private static void take(Reader reader, int number, String line) {
        try {
            reader.take(line.split("\t", -1));
        } catch (IndexOutOfBoundsException | IllegalArgumentException | NoSuchElementException malformed) {
            throw refused(number, line, "a line as hexi risk train writes it");
        }
    }

    private static void write(Acquaintance acquaintance, FactorWeights weights, List<String> lines) {
        lines.add(line(BASE, acquaintance, weights.base().millionths()));
        for (Factor factor : Factor.values()) {
            if (weights.of(factor) > 0) {
                lines.add(line(WEIGHT, acquaintance, factor.code(), weights.of(factor)));
            }
        }
    }

    private static void write(CrossValidation validation, List<String> lines) {
        RankingMeasures measures = validation.measures();
        lines.add(line(
                VALIDATION,
                validation.kind(),
                measures.declarations(),
                measures.frauds(),
                measures.auc(),
                measures.aucInterval().low(),
                measures.aucInterval().high(),
                validation.macroF1().threshold().millionths(),
                validation.macroF1().value()));
        measures.inspected().forEach(share -> lines.add(line(INSPECTED, share.percent(), share.count(), share.hits())));
        validation
                .calibration()
                .tenths()
                .forEach(tenth -> lines.add(line(
                        TENTH,
                        tenth.expected(),
                        tenth.found().hits(),
                        tenth.found().of())));
    }

    private static String line(Object... words) {
        StringBuilder line = new StringBuilder();
        for (Object word : words) {
            line.append(line.isEmpty() ? "" : "\t").append(word);
        }
        return line.toString();
    }

    private static String digest(List<String> lines) {
        Digest digest = new Digest();
        lines.forEach(digest::add);
        return digest.hex();
    }

    private static InvalidValue refused(int number, String line, String accepted) {
        String shown = line.length() > 80 ? line.substring(0, 80) + " ..." : line;
        return new InvalidValue("customs.risk.model", "line " + number, shown, accepted);
    }

    /** What the lines have told so far. */
    private static final class Reader {
        private Provenance provenance =
                new Provenance("", Evidence.NONE, TrainingSettings.candidates(0).getFirst());
        private LogOdds threshold = LogOdds.ZERO;
        private final Map<Acquaintance, LogOdds> bases = new EnumMap<>(Acquaintance.class);
        private final Map<Acquaintance, Map<Factor, Double>> weights = new EnumMap<>(Acquaintance.class);
        private final List<ValidationLines> validations = new ArrayList<>();
        private final SortedMap<String, BigDecimal> usual = new TreeMap<>();
        private final List<KnownKey> keys = new ArrayList<>();

        void take(String[] words) {
            switch (words[0]) {
                case LABELS ->
                    provenance = new Provenance(
                            words[1], new Evidence(number(words[2]), number(words[3])), provenance.settings());
                case SETTINGS ->
                    provenance = new Provenance(provenance.dataHash(), provenance.labels(), settings(words));
                case BASE -> bases.put(Acquaintance.valueOf(words[1]), logOdds(words[2]));
                case THRESHOLD -> threshold = logOdds(words[1]);
                case WEIGHT ->
                    weights.computeIfAbsent(Acquaintance.valueOf(words[1]), own -> new EnumMap<>(Factor.class))
                            .put(factor(words[2]), Double.valueOf(words[3]));
                case VALIDATION -> validations.add(new ValidationLines(words));
                case INSPECTED -> validations.getLast().inspected(words);
                case TENTH -> validations.getLast().tenth(words);
                case USUAL -> usual.put(words[1], new BigDecimal(words[2]));
                case KEY ->
                    keys.add(new KnownKey(
                            factor(words[1]),
                            words[2],
                            new Evidence(number(words[3]), number(words[4])),
                            logOdds(words[5])));
                default -> throw new IllegalArgumentException(words[0]);
            }
        }

        RiskModel model() {
            return new RiskModel(
                    provenance,
                    threshold,
                    factorWeights(),
                    validations.stream().map(ValidationLines::validation).toList(),
                    new UsualPrices(usual),
                    keys);
        }

        private Map<Acquaintance, FactorWeights> factorWeights() {
            Map<Acquaintance, FactorWeights> read = new EnumMap<>(Acquaintance.class);
            for (Acquaintance acquaintance : Acquaintance.values()) {
                read.put(
                        acquaintance,
                        new FactorWeights(
                                bases.getOrDefault(acquaintance, LogOdds.ZERO),
                                weights.getOrDefault(acquaintance, Map.of())));
            }
            return read;
        }

        private static TrainingSettings settings(String[] words) {
            return new TrainingSettings(
                    Double.parseDouble(words[1]),
                    Double.parseDouble(words[2]),
                    number(words[3]),
                    Long.parseLong(words[4]));
        }

        private static Factor factor(String code) {
            return Factor.find(code).orElseThrow(() -> new IllegalArgumentException(code));
        }
    }

    /** The lines about one cross-validation. */
    private static final class ValidationLines {
        private final CrossValidation.Kind kind;
        private final int declarations;
        private final int frauds;
        private final double auc;
        private final Interval aucInterval;
        private final MacroF1 macroF1;
        private final List<RankingMeasures.Inspected> inspected = new ArrayList<>();
        private final List<Calibration.Tenth> tenths = new ArrayList<>();

        ValidationLines(String[] words) {
            kind = CrossValidation.Kind.valueOf(words[1]);
            declarations = number(words[2]);
            frauds = number(words[3]);
            auc = Double.parseDouble(words[4]);
            aucInterval = new Interval(Double.parseDouble(words[5]), Double.parseDouble(words[6]));
            macroF1 = new MacroF1(logOdds(words[7]), Double.parseDouble(words[8]));
        }

        void inspected(String[] line) {
            inspected.add(new RankingMeasures.Inspected(
                    number(line[1]), number(line[2]), Double.parseDouble(line[3]), frauds));
        }

        void tenth(String[] line) {
            tenths.add(
                    new Calibration.Tenth(Double.parseDouble(line[1]), new Evidence(number(line[2]), number(line[3]))));
        }

        CrossValidation validation() {
            return new CrossValidation(
                    kind,
                    new RankingMeasures(declarations, frauds, auc, aucInterval, inspected),
                    macroF1,
                    new Calibration(tenths));
        }
    }

    private static int number(String word) {
        return Integer.parseInt(word);
    }

    private static LogOdds logOdds(String millionths) {
        return new LogOdds(Long.parseLong(millionths));
    }
}
