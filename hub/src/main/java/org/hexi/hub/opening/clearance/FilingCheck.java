package org.hexi.hub.opening.clearance;

import java.util.List;
import java.util.Optional;
import org.hexi.engine.kernel.Issue;

/**
 * What the check of a filing found. Immutable.
 *
 * @param taxes empty when no customs value could be found
 * @param documents every document asked for, there or not
 */
public record FilingCheck(Optional<TaxSheet> taxes, List<DocumentCheck> documents, List<Issue> problems) {
    public FilingCheck {
        documents = List.copyOf(documents);
        problems = List.copyOf(problems);
    }

    static FilingCheck of(DryRun dryRun) {
        return new FilingCheck(dryRun.taxes(), dryRun.documents(), dryRun.problems());
    }

    FilingCheck with(List<DocumentCheck> checked) {
        return new FilingCheck(taxes, checked, problems);
    }
}
