package org.hexi.hub.demo.model;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.hexi.hub.transport.network.DepartureView;
import org.hexi.hub.transport.network.ServiceView;

/**
 * How the trains keep their timetable: nearly all within the half hour, and one a week more than a day behind from its border
 * on. A train has one lateness, whoever asks.
 *
 * @param queuing the service one of whose runs a week is held up at its first border pair
 */
public record Delays(long seed, ServiceView queuing) {
    private static final int LEAST_BEHIND_MINUTES = 26 * 60;
    private static final int MOST_BEHIND_MINUTES = 34 * 60;
    private static final int MOST_LATE_START_MINUTES = 25;
    private static final int MOST_OFF_MINUTES = 30;

    /** Whether this run is the late one of its week. */
    public boolean isLate(DepartureView run) {
        DayOfWeek day = new Draws(seed, "late/" + week(run.day())).pick(queuing.daysInOrder(), "day");
        return run.service().id().equals(queuing.id()) && run.day().getDayOfWeek() == day;
    }

    /** Actual less scheduled time of an arrival at a call; a few minutes early is possible. */
    public Duration arriving(DepartureView run, int call) {
        return behind(run, call, false)
                .plus(draws(run)
                        .minutes(0, MOST_OFF_MINUTES + MOST_LATE_START_MINUTES, "arrival" + call)
                        .minusMinutes(MOST_OFF_MINUTES));
    }

    /** Actual less scheduled time of a departure from a call, never early. */
    public Duration departing(DepartureView run, int call) {
        return behind(run, call, true).plus(draws(run).minutes(0, MOST_LATE_START_MINUTES, "departure" + call));
    }

    /** What the late train waits at its border it never makes up. */
    private Duration behind(DepartureView run, int call, boolean isDeparture) {
        if (!isLate(run)) {
            return Duration.ZERO;
        }
        int border = run.service().crossings().getFirst().fromNumber();
        boolean isHeldUp = call > border || (call == border && isDeparture);
        return isHeldUp ? draws(run).minutes(LEAST_BEHIND_MINUTES, MOST_BEHIND_MINUTES, "queue") : Duration.ZERO;
    }

    private Draws draws(DepartureView run) {
        return new Draws(seed, "train/" + run.id());
    }

    private static String week(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR) + "-" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
