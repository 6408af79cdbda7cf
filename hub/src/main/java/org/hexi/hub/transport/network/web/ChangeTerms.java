package org.hexi.hub.transport.network.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is said about a change beside the service itself. Immutable.
 *
 * @param from first day of departure it counts for, as typed
 * @param note why, for people
 * @param seen version of the network the page was made from
 * @param tried mark of what was tried last; something else is tried again before it is put in force
 * @param act the button that was pressed
 */
public record ChangeTerms(
        @Nullable String from,
        @Nullable String note,
        @Nullable Long seen,
        @Nullable String tried,
        @Nullable String act) {
    static ChangeTerms begin(LocalDate from, long seen) {
        return new ChangeTerms(from.toString(), "", seen, "", "");
    }

    Optional<LocalDate> day() {
        try {
            return Optional.ofNullable(from).map(String::strip).map(LocalDate::parse);
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }

    String why() {
        return note == null ? "" : note;
    }

    /** Whether that is what was tried last and is to be put in force now. */
    boolean putsInForce(String mark) {
        return "put".equals(act) && mark.equals(tried);
    }

    /** Whether it was to be put in force but has changed since it was tried. */
    boolean isUntried(String mark) {
        return "put".equals(act) && !mark.equals(tried);
    }

    long seenVersion() {
        return seen == null ? 0 : seen;
    }
}
