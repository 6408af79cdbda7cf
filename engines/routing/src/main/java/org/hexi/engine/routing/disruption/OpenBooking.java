package org.hexi.engine.routing.disruption;

import java.util.Comparator;
import org.hexi.engine.routing.api.Journey;
import org.hexi.engine.routing.api.JourneyQuery;
import org.hexi.engine.routing.api.Preference;
import org.hexi.engine.routing.api.Timetable;

/**
 * A confirmed journey that has not come to its end. Immutable.
 *
 * @param id unique among the bookings of a batch
 * @param asked the question it was chosen for, with the load, the limits and the conditions
 * @param preference by what another tail is chosen
 */
public record OpenBooking(String id, JourneyQuery asked, Journey journey, Preference preference) {
    /** Who has least time is served first; bookings without a latest arrival come last. */
    static final Comparator<OpenBooking> BY_DEADLINE = Comparator.comparingLong(
                    (OpenBooking booking) -> booking.asked().latestMinute().orElse(Long.MAX_VALUE))
            .thenComparing(OpenBooking::id);

    /** By when another tail is to be released, by its medians: the latest arrival, if the journey kept it. */
    long inTimeMinute() {
        long latest = asked.latestMinute().orElse(Timetable.FARTHEST_MINUTE);
        return journey.criteria().arrivalMinute() <= latest ? latest : Timetable.FARTHEST_MINUTE;
    }
}
