package org.hexi.engine.routing.disruption;

import java.util.Optional;
import org.hexi.engine.routing.api.Criteria;
import org.hexi.engine.routing.api.Journey;
import org.hexi.engine.routing.api.NoJourney;

/** What becomes of one booking. Immutable. */
public sealed interface Verdict {
    OpenBooking booking();

    /** The whole journey as it is now; empty when there is none. */
    Optional<Journey> after();

    /** What the whole journey took before the event. */
    default Criteria before() {
        return booking().journey().criteria();
    }

    /** What the event costs it. */
    default Optional<Shift> shift() {
        return after().map(journey -> Shift.between(before(), journey.criteria()));
    }

    /** The same legs still hold, though perhaps later or with less certainty. */
    record Kept(OpenBooking booking, Journey journey) implements Verdict {
        @Override
        public Optional<Journey> after() {
            return Optional.of(journey);
        }
    }

    /**
     * What has not begun goes another way.
     *
     * @param begunLegs how many legs of the journey had begun and stay as they are
     */
    record Moved(OpenBooking booking, Journey journey, int begunLegs) implements Verdict {
        @Override
        public Optional<Journey> after() {
            return Optional.of(journey);
        }
    }

    /** The legs do not hold and there is no other way. */
    record Broken(OpenBooking booking, NoJourney reason) implements Verdict {
        @Override
        public Optional<Journey> after() {
            return Optional.empty();
        }
    }
}
