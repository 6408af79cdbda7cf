package org.hexi.gtfs;

import java.util.List;
import java.util.Optional;
import org.hexi.engine.kernel.Issue;

/**
 * What came out of reading. There is a feed exactly when there is no error. Immutable.
 *
 * @param issues errors first; the column is {@code file/column} (or the file alone), the row the line of the file on which the row of
 *     the table begins, 0 for the whole file; where a file cannot be read to its end, the first line that was not read
 * @param issuesLeftOut how many more were found than are kept
 */
public record FeedReading(Optional<Feed> feed, List<Issue> issues, long issuesLeftOut) {
    public FeedReading {
        issues = List.copyOf(issues);
    }

    public List<Issue> errors() {
        return issues.stream().filter(Issue::isError).toList();
    }
}
