package org.hexi.wco;

import java.util.List;
import java.util.Optional;
import org.hexi.engine.kernel.Issue;

/**
 * What came out of reading. There is a document exactly when there is no error. Immutable.
 *
 * @param root name of the outermost element; empty when there is none
 * @param issues the column is the path of the element, such as
 *     {@code /MetaData/Declaration/GoodsShipment/GovernmentAgencyGoodsItem[2]/SequenceNumeric}, the row the line of the file
 * @param issuesLeftOut how many more were found than are kept
 */
public record DocumentReading(Optional<WcoDocument> document, String root, List<Issue> issues, long issuesLeftOut) {
    public DocumentReading {
        issues = List.copyOf(issues);
    }

    public List<Issue> errors() {
        return issues.stream().filter(Issue::isError).toList();
    }

    /** Whether the file is well-formed but holds no document of this kind, so that it is somebody else's. */
    public boolean isOther() {
        return issues.stream().anyMatch(issue -> issue.code().equals("wco.document.other"));
    }
}
