package org.hexi.engine.customs.risk;

import java.util.ArrayList;
import java.util.List;
import org.hexi.engine.kernel.InvalidValue;

/**
 * How a model is trained. Immutable.
 *
 * @param smoothing imagined declarations that draw the share of a key towards its wider key, above 0
 * @param ridge how strongly weights are held small, above 0
 * @param folds parts of cross-validation, 2 to 20
 * @param seed what the parts are drawn by
 */
public record TrainingSettings(double smoothing, double ridge, int folds, long seed) {
    private static final List<Double> SMOOTHINGS = List.of(0.25, 0.5, 1.0, 2.0);
    private static final List<Double> RIDGES = List.of(1.0, 30.0);
    private static final int FOLDS = 5;
    private static final int MOST_FOLDS = 20;

    public TrainingSettings {
        checkAboveZero("smoothing", smoothing);
        checkAboveZero("ridge", ridge);
        if (folds < 2 || folds > MOST_FOLDS) {
            throw new InvalidValue("customs.risk.folds", "folds", folds, "2 to " + MOST_FOLDS);
        }
    }

    /** What is tried when nobody says otherwise. */
    public static List<TrainingSettings> candidates(long seed) {
        List<TrainingSettings> candidates = new ArrayList<>();
        for (double ridge : RIDGES) {
            for (double smoothing : SMOOTHINGS) {
                candidates.add(new TrainingSettings(smoothing, ridge, FOLDS, seed));
            }
        }
        return candidates;
    }

    private static void checkAboveZero(String field, double value) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new InvalidValue("customs.risk.setting", field, value, "above zero");
        }
    }
}
