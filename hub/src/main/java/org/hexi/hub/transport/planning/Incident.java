package org.hexi.hub.transport.planning;

import java.time.Duration;
import java.time.Instant;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.routing.api.Passage;

/** Something that happens, or might, to what runs or can be passed. Immutable. */
public sealed interface Incident {
    /** Departures that do not run. What is under way already runs on to its next stop and no further. */
    record Cancelled(Runs runs) implements Incident {}

    /**
     * Departures that are late, from their first stop on or, where they are under way, from the next one on.
     *
     * @param by whole minutes, at most thirty days
     */
    record Late(Runs runs, Duration by) implements Incident {
        private static final int MOST_HOURS = 720;

        public Late {
            if (by.toMinutes() < 1 || by.compareTo(Duration.ofHours(MOST_HOURS)) > 0) {
                throw new InvalidValue(
                        "planning.incident.delay", "late.hours", by, "more than zero hours, at most " + MOST_HOURS);
            }
        }
    }

    /**
     * A border, a station, a strait or a territory that nothing passes for a while.
     *
     * @param from included
     * @param until excluded
     */
    record Closed(Passage passage, Instant from, Instant until) implements Incident {
        public Closed {
            inOrder("closed.until", from, until);
        }
    }

    /** Which departures of a timetable. */
    sealed interface Runs {
        /** The departure of that id. */
        record One(String departure) implements Runs {}

        /** All departures of a service that leave their first stop in a window, its end excluded. */
        record Within(String service, Instant from, Instant until) implements Runs {
            public Within {
                inOrder("until", from, until);
            }
        }
    }

    private static void inOrder(String field, Instant from, Instant until) {
        if (!until.isAfter(from)) {
            throw new InvalidValue("planning.incident.window", field, until, "an instant after " + from);
        }
    }
}
