package org.hexi.wco.answering;

import org.hexi.wco.model.AnswerKind;
import org.hexi.wco.model.Response;
import org.jspecify.annotations.Nullable;

/** One answer of a course: its kind, and for taxes which of the three it is. Immutable. */
public record AnswerStep(AnswerKind kind, @Nullable TaxStatus status) {
    static AnswerStep of(AnswerKind kind) {
        return new AnswerStep(kind, null);
    }

    static AnswerStep tax(TaxStatus status) {
        return new AnswerStep(AnswerKind.TAX, status);
    }

    /** The step an answer is, or null when its kind is not known. */
    public static @Nullable AnswerStep of(Response response) {
        AnswerKind kind = response.kind().orElse(null);
        if (kind == null) {
            return null;
        }
        return kind == AnswerKind.TAX
                ? new AnswerStep(kind, response.status().flatMap(TaxStatus::of).orElse(null))
                : of(kind);
    }

    @Override
    public String toString() {
        return status == null ? kind.shortName() : kind.shortName() + "(" + status.code() + ")";
    }
}
