package org.hexi.cli.risk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hexi.engine.customs.risk.Interval;
import org.hexi.engine.customs.risk.Proportion;
import org.hexi.engine.customs.risk.RankingMeasures;

/** Measures as a person and as a program read them. */
public final class Figures {
    private static final int DECIMALS = 4;

    private Figures() {}

    /** A small table; each interval holds 95 %. */
    public static List<String> lines(RankingMeasures measures) {
        List<String> lines = new ArrayList<>();
        lines.add("AUC %s %s (DeLong), %d frauds in %d declarations"
                .formatted(
                        four(measures.auc()),
                        interval(measures.aucInterval()),
                        measures.frauds(),
                        measures.declarations()));
        lines.add("inspected      count      precision  (Wilson)              recall  (Wilson)");
        measures.inspected()
                .forEach(share -> lines.add("%6d %%  %9d  %13s  %-18s  %8s  %s"
                        .formatted(
                                share.percent(),
                                share.count(),
                                four(share.precision().share()),
                                interval(share.precision().interval()),
                                four(share.recall().share()),
                                interval(share.recall().interval()))));
        return lines;
    }

    public static Map<String, Object> json(RankingMeasures measures) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("declarations", measures.declarations());
        json.put("frauds", measures.frauds());
        json.put("auc", decimal(measures.auc()));
        json.put("auc_interval", json(measures.aucInterval()));
        json.put(
                "inspected",
                measures.inspected().stream()
                        .map(share -> {
                            Map<String, Object> told = new LinkedHashMap<>();
                            told.put("percent", share.percent());
                            told.put("count", share.count());
                            told.put("precision", decimal(share.precision().share()));
                            told.put(
                                    "precision_interval", json(share.precision().interval()));
                            told.put("recall", decimal(share.recall().share()));
                            told.put("recall_interval", json(share.recall().interval()));
                            return told;
                        })
                        .toList());
        return json;
    }

    public static String four(double figure) {
        return String.format(Locale.ROOT, "%.4f", figure);
    }

    static String share(Proportion proportion) {
        return four(proportion.share()) + " " + interval(proportion.interval());
    }

    static String interval(Interval interval) {
        return "[%s; %s]".formatted(four(interval.low()), four(interval.high()));
    }

    static List<BigDecimal> json(Interval interval) {
        return List.of(decimal(interval.low()), decimal(interval.high()));
    }

    public static BigDecimal decimal(double figure) {
        return BigDecimal.valueOf(figure).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
