package org.hexi.hub.opening.clearance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.hexi.engine.customs.declaration.Direction;
import org.hexi.engine.customs.selectivity.Lane;
import org.hexi.engine.kernel.InvalidValue;

/**
 * Which files a study is of: those filed for the first time in a period. Immutable.
 *
 * @param from the first day, in the zone of the office, or of the city when no office is named
 * @param until the last day, at most {@link #MOST_DAYS} with the first
 */
public record StudyFilter(
        LocalDate from,
        LocalDate until,
        Optional<String> office,
        Optional<Lane> lane,
        Optional<Direction> direction,
        StudyDimension by) {
    /** A year with its leap day. */
    public static final int MOST_DAYS = 366;

    public StudyFilter {
        long days = ChronoUnit.DAYS.between(from, until) + 1;
        if (days < 1 || days > MOST_DAYS) {
            throw new InvalidValue(
                    "clearance.study.period", "until", until, "1 to " + MOST_DAYS + " days, first and last counted");
        }
    }

    StudyFilter of(Optional<String> only) {
        return new StudyFilter(from, until, only, lane, direction, by);
    }
}
