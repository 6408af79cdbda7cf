package org.hexi.hub.opening.clearance;

import java.util.List;
import java.util.Optional;
import org.hexi.engine.customs.declaration.Declaration;
import org.hexi.engine.customs.declaration.Direction;
import org.hexi.engine.kernel.Issue;

/**
 * What filing would come to, found without any effect. Immutable.
 *
 * @param declaration the declaration as it would be filed
 * @param taxes empty when no customs value could be found
 * @param documents every document asked for, there or not
 * @param problems everything found, errors and warnings; row 0 is the header, row 1 the first goods line
 */
public record DryRun(
        Direction direction,
        OfficeView office,
        Declaration declaration,
        Optional<TaxSheet> taxes,
        List<DocumentCheck> documents,
        List<Issue> problems) {
    public DryRun {
        documents = List.copyOf(documents);
        problems = List.copyOf(problems);
    }

    /** Whether nothing stands in the way of filing; warnings do not. */
    public boolean isFileable() {
        return problems.stream().noneMatch(Issue::isError);
    }

    public long missingDocuments() {
        return documents.stream().filter(document -> !document.isThere()).count();
    }
}
