package org.hexi.engine.epcis.api;

import java.util.List;
import java.util.Set;
import org.hexi.engine.kernel.Issue;
import org.jspecify.annotations.Nullable;

/**
 * What came out of a document. Immutable.
 *
 * @param kind what the document was
 * @param eventCount how many events it held, good and bad
 * @param events the events without any error, in the order of the document
 * @param issues all that is wrong: the column is the place of the value, the row the number of the event (0: the document)
 * @param queryName name of the query that was answered, or null
 * @param subscriptionId the subscription it was answered for, or null
 * @param masterData master data of the header, kept as it came, or null
 * @param ignoredFields full names of extensions that take no part in the event hash
 */
public record EpcisReading(
        Kind kind,
        long eventCount,
        List<EpcisEvent> events,
        List<Issue> issues,
        @Nullable String queryName,
        @Nullable String subscriptionId,
        @Nullable Node masterData,
        Set<String> ignoredFields) {
    /** What a document is. */
    public enum Kind {
        /** Events to be captured. */
        DOCUMENT,
        /** The answer to a query. */
        QUERY_DOCUMENT,
        /** One event by itself. */
        EVENT,
        /** Master data without events. */
        MASTER_DATA,
        /** How a capture went. */
        CAPTURE_JOB,
        /** None of these. */
        UNKNOWN
    }

    public EpcisReading {
        events = List.copyOf(events);
        issues = List.copyOf(issues);
        ignoredFields = Set.copyOf(ignoredFields);
    }

    /** Whether everything was understood; warnings do not count. */
    public boolean isClean() {
        return issues.stream().noneMatch(Issue::isError);
    }

    public List<Issue> errors() {
        return issues.stream().filter(Issue::isError).toList();
    }
}
