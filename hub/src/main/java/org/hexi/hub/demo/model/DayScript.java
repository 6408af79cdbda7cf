package org.hexi.hub.demo.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.hexi.hub.demo.model.Step.Act;

/**
 * What a day of the demonstration brings. The shipments of a day are numbered by the day, so that they are the same however
 * the days before went.
 */
public record DayScript(long seed, ZoneId zone) {
    private static final LocalTime BEGINS = LocalTime.of(8, 0);
    private static final int WORKING_MINUTES = 600;
    private static final int NUMBERS_PER_DAY = 10;
    private static final int LEAST_ON_WORKDAYS = 6;

    /** The shipments of the day and the beginning of the next. */
    public List<Step> steps(LocalDate day) {
        List<Step> steps = new ArrayList<>();
        Draws draws = new Draws(seed, "day/" + day);
        for (int index = 0; index < count(day, draws); index++) {
            long number = day.toEpochDay() * NUMBERS_PER_DAY + index;
            Instant at = day.atTime(BEGINS)
                    .plus(draws.minutes(0, WORKING_MINUTES, "at" + index))
                    .atZone(zone)
                    .toInstant();
            steps.add(Step.of(Act.DESCRIBE, number, at));
        }
        steps.add(begin(day.plusDays(1)));
        return steps;
    }

    /** The day that brought a shipment. */
    public static LocalDate dayOf(long number) {
        return LocalDate.ofEpochDay(number / NUMBERS_PER_DAY);
    }

    public Step begin(LocalDate day) {
        return Step.of(Act.DAY, 0, day.atStartOfDay(zone).toInstant(), day.toString());
    }

    private static int count(LocalDate day, Draws draws) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> 4;
            case SUNDAY -> 4;
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> LEAST_ON_WORKDAYS + draws.below(3, "count");
        };
    }
}
