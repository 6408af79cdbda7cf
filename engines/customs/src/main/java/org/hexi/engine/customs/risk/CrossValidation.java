package org.hexi.engine.customs.risk;

/**
 * How well models of the same settings judged declarations they had not learned from. Immutable.
 *
 * @param kind which declarations a model had learned from
 * @param measures over all that were judged, each once
 * @param macroF1 at the threshold that is best for them
 * @param calibration of the same judgements
 */
public record CrossValidation(Kind kind, RankingMeasures measures, MacroF1 macroF1, Calibration calibration) {
    /** What a model knew before it judged. */
    public enum Kind {
        /** Only earlier days: what inspection will meet. It decides between settings. */
        IN_TIME,
        /** Parts drawn from all days; told beside the other. */
        DRAWN
    }
}
