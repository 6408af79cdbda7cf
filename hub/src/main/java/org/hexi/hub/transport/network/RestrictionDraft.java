package org.hexi.hub.transport.network;

import java.time.Instant;
import java.util.Optional;
import org.hexi.engine.kernel.CountryCode;
import org.hexi.engine.kernel.HsCode;
import org.hexi.engine.kernel.InvalidValue;

/**
 * Something to be shut for everybody, or forbidden to goods of a kind or an origin. Immutable.
 *
 * @param commodity and {@code origin}: an embargo on such goods where one of them is there, else a closure for all
 * @param until first instant it is open again; empty while nobody knows
 * @param reason 1 to 300 characters, for people
 */
public record RestrictionDraft(
        Restricted restricted,
        Optional<HsCode> commodity,
        Optional<CountryCode> origin,
        Instant from,
        Optional<Instant> until,
        String reason) {
    private static final int LONGEST_REASON = 300;
    private static final Instant FIRST = Instant.EPOCH;
    private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");

    public RestrictionDraft {
        reason = checkedReason(reason);
        checkTime("from", from);
        until.ifPresent(end -> checkTime("until", end));
        if (until.filter(end -> !end.isAfter(from)).isPresent()) {
            throw new InvalidValue("network.restriction.reversed", "until", until.get(), "an instant after the first");
        }
    }

    /** A reason as it is kept. */
    public static String checkedReason(String typed) {
        String reason = typed.strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new InvalidValue(
                    "network.restriction.reason", "reason", reason, "1 to " + LONGEST_REASON + " characters");
        }
        return reason;
    }

    public boolean isEmbargo() {
        return commodity.isPresent() || origin.isPresent();
    }

    private static void checkTime(String field, Instant instant) {
        if (instant.isBefore(FIRST) || instant.isAfter(LAST)) {
            throw new InvalidValue("network.restriction.time", field, instant, "an instant between 1970 and 2200");
        }
    }
}
