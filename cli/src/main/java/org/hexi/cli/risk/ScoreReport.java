package org.hexi.cli.risk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hexi.engine.customs.risk.Filing;
import org.hexi.engine.customs.risk.LogOdds;
import org.hexi.engine.customs.risk.Reason;
import org.hexi.engine.customs.risk.RiskModel;
import org.hexi.engine.customs.risk.RiskScore;

/** The scores of declarations in the order of their file. */
record ScoreReport(RiskModel model, DeclarationFile<Filing> file, int reasons) {
    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of("declaration,probability,goods,log_odds,base,reasons"));
        for (Filing filing : file.rows()) {
            RiskScore score = model.score(filing);
            // codes hold neither commas nor quotes, so only the reasons are quoted
            lines.add("%s,%s,%s,%s,%s,\"%s\""
                    .formatted(
                            filing.number(),
                            Figures.four(score.probability()),
                            goods(score),
                            score.logOdds(),
                            score.base(),
                            reasons(score)));
        }
        return lines;
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("model", model.version());
        json.put("rows_left_out", file.refused());
        json.put("scores", file.rows().stream().map(this::json).toList());
        json.put("issues", ToldIssues.json(file));
        return json;
    }

    private String reasons(RiskScore score) {
        List<Reason> strongest = score.strongest();
        List<String> told = new ArrayList<>(
                strongest.stream().limit(reasons).map(ScoreReport::line).toList());
        LogOdds others =
                strongest.stream().skip(reasons).map(Reason::contribution).reduce(LogOdds.ZERO, LogOdds::plus);
        if (strongest.size() > reasons) {
            told.add("%s others".formatted(signed(others)));
        }
        return String.join("; ", told);
    }

    private static String line(Reason reason) {
        return "%s %s %s (%s)"
                .formatted(signed(reason.contribution()), reason.factor().code(), reason.key(), reason.evidence());
    }

    /** Whether the same goods at the same price were seen before; a score of new ones knows less. */
    private static String goods(RiskScore score) {
        return score.acquaintance().name().toLowerCase(Locale.ROOT);
    }

    private static String signed(LogOdds contribution) {
        return contribution.millionths() < 0 ? contribution.toString() : "+" + contribution;
    }

    private Map<String, Object> json(Filing filing) {
        RiskScore score = model.score(filing);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("declaration", filing.number());
        json.put("probability", Figures.decimal(score.probability()));
        json.put("goods", goods(score));
        json.put("log_odds", score.logOdds().decimal());
        json.put("base", score.base().decimal());
        json.put("reasons", score.strongest().stream().map(ScoreReport::json).toList());
        return json;
    }

    private static Map<String, Object> json(Reason reason) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("factor", reason.factor().code());
        json.put("key", reason.key());
        json.put("hits", reason.evidence().hits());
        json.put("of", reason.evidence().of());
        json.put("contribution", reason.contribution().decimal());
        return json;
    }
}
