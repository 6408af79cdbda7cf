package org.hexi.hub.consignment.model;

import java.util.List;
import java.util.Optional;
import org.hexi.engine.kernel.Issue;
import org.hexi.hub.consignment.ConsignmentDraft;

/**
 * What came of reading a draft: the draft, or everything that is wrong with it. Immutable.
 *
 * @param issues their column is the path of the field, such as {@code goods[0].hsCode}
 */
public record DraftReading(Optional<ConsignmentDraft> draft, List<Issue> issues) {
    public DraftReading {
        issues = List.copyOf(issues);
    }
}
