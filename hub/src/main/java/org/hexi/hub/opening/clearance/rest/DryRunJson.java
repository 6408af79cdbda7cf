package org.hexi.hub.opening.clearance.rest;

import java.util.List;
import java.util.Optional;
import org.hexi.engine.kernel.Issue;
import org.hexi.hub.opening.clearance.DocumentCheck;
import org.hexi.hub.opening.clearance.DryRun;

/** What filing would come to. */
record DryRunJson(
        boolean fileable,
        String direction,
        String office,
        Optional<TaxesJson> taxes,
        List<DocumentJson> documents,
        List<ProblemJson> problems) {
    record DocumentJson(
            String type, String rule, String version, String legalBasis, boolean neededToFile, String number) {
        static DocumentJson of(DocumentCheck check) {
            return new DocumentJson(
                    check.typeCode(),
                    check.rule(),
                    check.version(),
                    check.legalBasis(),
                    check.isNeededToFile(),
                    check.number());
        }
    }

    /** A fault with a pointer to its field; row 0 is the header. */
    record ProblemJson(
            String severity, String code, long row, String pointer, Optional<String> value, String accepted) {
        static ProblemJson of(Issue issue) {
            return new ProblemJson(
                    issue.severity().name(),
                    issue.code(),
                    issue.row(),
                    issue.column(),
                    Optional.ofNullable(issue.value()),
                    issue.hint());
        }
    }

    static DryRunJson of(DryRun run) {
        return new DryRunJson(
                run.isFileable(),
                run.direction().name(),
                run.office().code(),
                run.taxes().map(TaxesJson::of),
                run.documents().stream().map(DocumentJson::of).toList(),
                run.problems().stream().map(ProblemJson::of).toList());
    }
}
