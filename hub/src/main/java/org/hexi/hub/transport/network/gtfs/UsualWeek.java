package org.hexi.hub.transport.network.gtfs;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Dates as a week that repeats from the first to the last of them, with days besides it and days without it. Immutable.
 *
 * @param days of the week on which it is more often there than not; may be none
 */
record UsualWeek(Set<DayOfWeek> days, NavigableSet<LocalDate> with, NavigableSet<LocalDate> without) {
    private static final int WEEK = 7;

    /** @param dates one or more */
    static UsualWeek of(NavigableSet<LocalDate> dates) {
        Set<DayOfWeek> days = usual(dates);
        NavigableSet<LocalDate> with = new TreeSet<>(dates);
        with.removeIf(day -> days.contains(day.getDayOfWeek()));
        NavigableSet<LocalDate> without = new TreeSet<>();
        dates.first()
                .datesUntil(dates.last().plusDays(1))
                .filter(day -> days.contains(day.getDayOfWeek()) && !dates.contains(day))
                .forEach(without::add);
        return new UsualWeek(days, with, without);
    }

    int exceptions() {
        return with.size() + without.size();
    }

    private static Set<DayOfWeek> usual(NavigableSet<LocalDate> dates) {
        Set<DayOfWeek> usual = EnumSet.noneOf(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            long runs =
                    dates.stream().filter(date -> date.getDayOfWeek() == day).count();
            if (runs > 1 && 2 * runs > possible(day, dates.first(), dates.last())) {
                usual.add(day);
            }
        }
        return usual;
    }

    private static long possible(DayOfWeek day, LocalDate first, LocalDate last) {
        int ahead = Math.floorMod(day.getValue() - first.getDayOfWeek().getValue(), WEEK);
        return (ChronoUnit.DAYS.between(first, last) - ahead) / WEEK + 1;
    }
}
