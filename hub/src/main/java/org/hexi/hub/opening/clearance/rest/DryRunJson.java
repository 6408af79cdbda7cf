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
        List<RequiredDocumentJson> documents,
        List<DeclarationProblemJson> problems) {
    record RequiredDocumentJson(
            String type, String rule, String version, String legalBasis, boolean neededToFile, String number) {
        static RequiredDocumentJson of(DocumentCheck check) {
            return new RequiredDocumentJson(
                    check.typeCode(),
                    check.rule(),
                    check.version(),
                    check.legalBasis(),
                    check.isNeededToFile(),
                    check.number());
        }
    }

    /** A fault with a pointer to its field; row 0 is the header. */
    record DeclarationProblemJson(
            String severity, String code, long row, String pointer, Optional<String> value, String accepted) {
        static DeclarationProblemJson of(Issue issue) {
            return new DeclarationProblemJson(
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
                run.documents().stream().map(RequiredDocumentJson::of).toList(),
                run.problems().stream().map(DeclarationProblemJson::of).toList());
    }
}
