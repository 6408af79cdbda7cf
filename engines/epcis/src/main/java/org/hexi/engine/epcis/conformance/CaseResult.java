package org.hexi.engine.epcis.conformance;

/**
 * How one case of a pack went. Immutable.
 *
 * @param name file, and what of it was looked at
 * @param outcome passed, failed or skipped
 * @param reason why it failed or was skipped; empty when it passed
 */
public record CaseResult(String name, Outcome outcome, String reason) {
    /** How a case can go. */
    public enum Outcome {
        PASSED,
        FAILED,
        SKIPPED
    }

    static CaseResult passed(String name) {
        return new CaseResult(name, Outcome.PASSED, "");
    }

    static CaseResult failed(String name, String reason) {
        return new CaseResult(name, Outcome.FAILED, reason);
    }

    static CaseResult skipped(String name, String reason) {
        return new CaseResult(name, Outcome.SKIPPED, reason);
    }
}
