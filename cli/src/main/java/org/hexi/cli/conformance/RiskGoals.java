package org.hexi.cli.conformance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexi.cli.BarProgress;
import org.hexi.cli.risk.DeclarationFile;
import org.hexi.cli.risk.Figures;
import org.hexi.engine.customs.risk.Acquaintance;
import org.hexi.engine.customs.risk.Judged;
import org.hexi.engine.customs.risk.LabelledFiling;
import org.hexi.engine.customs.risk.MacroF1;
import org.hexi.engine.customs.risk.RankingMeasures;
import org.hexi.engine.customs.risk.RiskModel;
import org.hexi.engine.customs.risk.RiskScore;
import org.hexi.engine.customs.risk.Training;
import org.hexi.engine.customs.risk.TrainingSettings;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Issue;

/** Trains on one file of declarations, judges another, and holds the result against the goals. */
final class RiskGoals {
    private static final double AUC = 0.88;
    private static final double PRECISION = 0.85;
    private static final int PERCENT = 5;
    private static final long SEED = 1;
    private static final int STEPS = 4;

    private final List<PassRow> rows = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final Map<String, Object> figures = new LinkedHashMap<>();

    private RiskGoals() {}

    static PackRun run(PackInput input, BarProgress bar) throws IOException {
        RiskGoals goals = new RiskGoals();
        bar.begin("read, train, score", STEPS);
        DeclarationFile<LabelledFiling> train = goals.read("training file", DeclarationFile.labelled(input.train()));
        bar.step();
        DeclarationFile<LabelledFiling> test = goals.read("test file", DeclarationFile.labelled(input.test()));
        bar.step();
        try {
            RiskModel model = new Training(TrainingSettings.candidates(SEED)).train(train.rows());
            bar.step();
            goals.judge(model, test.rows());
        } catch (InvalidValue unusable) {
            goals.rows.add(new PassRow("labels", Outcome.FAILED, 1, String.valueOf(unusable.getMessage())));
        }
        bar.step();
        return new PackRun(goals.rows, goals.lines, goals.figures);
    }

    /** Rows that cannot be read are a fault by themselves; the others are still measured. */
    private DeclarationFile<LabelledFiling> read(String name, DeclarationFile<LabelledFiling> file) {
        if (!file.issues().isEmpty()) {
            Issue first = file.issues().getFirst();
            String reason =
                    "row %d, %s: %s; accepted: %s".formatted(first.row(), first.column(), first.code(), first.hint());
            rows.add(new PassRow("rows of the " + name, Outcome.FAILED, Math.max(1, file.refused()), reason));
        }
        return file;
    }

    private void judge(RiskModel model, List<LabelledFiling> test) {
        List<Judged> known = new ArrayList<>();
        List<Judged> fresh = new ArrayList<>();
        List<Judged> all = new ArrayList<>();
        for (LabelledFiling one : test) {
            RiskScore score = model.score(one.filing());
            Judged judged = new Judged(score.logOdds().value(), one.isFraud());
            all.add(judged);
            (score.acquaintance() == Acquaintance.SEEN ? known : fresh).add(judged);
        }
        RankingMeasures measures = RankingMeasures.of(all);
        goal("AUC", measures.auc(), AUC);
        goal(
                "precision at %d %%".formatted(PERCENT),
                measures.at(PERCENT).precision().share(),
                PRECISION);
        tell(model, measures, MacroF1.at(model.threshold(), all));
        tellPart("seen", "the same goods, origin and price were seen before", known);
        tellPart("new", "new goods, origin or price", fresh);
    }

    private void goal(String name, double reached, double needed) {
        boolean isReached = reached >= needed;
        String reason = isReached ? "" : "%s, the goal is %s".formatted(Figures.four(reached), needed);
        rows.add(new PassRow(name, isReached ? Outcome.PASSED : Outcome.FAILED, 1, reason));
    }

    private void tell(RiskModel model, RankingMeasures measures, MacroF1 macroF1) {
        lines.add("model " + model.version());
        lines.addAll(Figures.lines(measures));
        lines.add("macro F1 %s at the best threshold of the training data (probability %s)"
                .formatted(
                        Figures.four(macroF1.value()),
                        Figures.four(macroF1.threshold().probability())));
        figures.put("model", model.version());
        figures.putAll(Figures.json(measures));
        figures.put("macro_f1", Figures.decimal(macroF1.value()));
        figures.put("threshold", Figures.decimal(macroF1.threshold().probability()));
    }

    /** How much of it is recognition: synthetic declarations repeat each other. */
    private void tellPart(String key, String name, List<Judged> part) {
        long frauds = part.stream().filter(Judged::isFraud).count();
        if (frauds == 0 || frauds == part.size()) {
            return;
        }
        RankingMeasures measures = RankingMeasures.of(part);
        lines.add("%s: %d declarations, AUC %s".formatted(name, part.size(), Figures.four(measures.auc())));
        figures.put(key, Map.of("declarations", part.size(), "auc", Figures.decimal(measures.auc())));
    }
}
