package org.hexi.hub.transport.planning.search;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.hub.transport.planning.PlanQuery;

/**
 * A question to be asked again and again: about goods ready at one instant, or ready so long after each time it is asked.
 * Immutable.
 *
 * @param query the question as it was first asked
 * @param readyIn how long after being asked the goods are ready, in whole hours; empty where the instant stands
 */
public record KeptQuestion(PlanQuery query, Optional<Duration> readyIn) {
    private static final int MOST_HOURS = 24 * 90;

    public KeptQuestion {
        readyIn.ifPresent(ahead -> {
            if (ahead.isNegative() || ahead.toHours() > MOST_HOURS) {
                throw new InvalidValue(
                        "planning.search.readyIn", "readyInHours", ahead.toHours(), "0 to " + MOST_HOURS);
            }
        });
    }

    public boolean isRolling() {
        return readyIn.isPresent();
    }

    /** The question of an instant; a latest arrival and late papers move with the ready time. */
    public PlanQuery at(Instant now) {
        return readyIn.map(ahead -> query.movedTo(now.plus(ahead))).orElse(query);
    }

    /** Whether asking makes no sense any more: the goods were ready at an instant that has passed. */
    public boolean isOver(Instant now) {
        return !isRolling() && query.ready().isBefore(now);
    }
}
