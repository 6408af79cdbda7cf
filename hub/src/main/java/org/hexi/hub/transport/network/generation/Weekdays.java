package org.hexi.hub.transport.network.generation;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Spreads departures over the week as evenly as they go, from a drawn day on. */
final class Weekdays {
    static final int IN_A_WEEK = DayOfWeek.values().length;

    private Weekdays() {}

    static Set<DayOfWeek> spread(int perWeek, RandomGenerator random) {
        int offset = random.nextInt(IN_A_WEEK);
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (int run = 0; run < Math.min(perWeek, IN_A_WEEK); run++) {
            days.add(DayOfWeek.MONDAY.plus(offset + (long) run * IN_A_WEEK / perWeek));
        }
        return days;
    }
}
