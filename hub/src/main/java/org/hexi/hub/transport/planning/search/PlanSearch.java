package org.hexi.hub.transport.planning.search;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hexi.hub.platform.parties.PartyId;

/**
 * A kept search. Immutable.
 *
 * @param savedBy name of who saved it
 * @param nextAt business instant of the next asking; empty when it is over
 * @param last what it was answered last; empty before the first asking
 * @param unread alerts nobody has read
 */
public record PlanSearch(
        SearchId id,
        PartyId party,
        String savedBy,
        String name,
        KeptQuestion question,
        AlertRule rule,
        int everyHours,
        Instant savedAt,
        Optional<Instant> nextAt,
        Optional<LastAnswer> last,
        int unread) {
    public boolean isOver() {
        return nextAt.isEmpty();
    }

    /** When it is asked again after an asking; empty when that would be in vain. */
    Optional<Instant> nextAfter(Instant now) {
        Instant next = now.plus(Duration.ofHours(everyHours));
        return question.isOver(next) ? Optional.empty() : Optional.of(next);
    }
}
