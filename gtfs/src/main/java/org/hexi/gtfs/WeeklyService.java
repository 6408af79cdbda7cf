package org.hexi.gtfs;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.hexi.engine.kernel.InvalidValue;

/** The week as a service repeats it, from its first to its last day, both included. Immutable. */
public record WeeklyService(Set<DayOfWeek> days, LocalDate first, LocalDate last) {
    public WeeklyService {
        days = Set.copyOf(days);
        if (last.isBefore(first)) {
            throw new InvalidValue("gtfs.calendar.reversed", "last", last, "a day not before " + first);
        }
    }

    public static WeeklyService daily(LocalDate first, LocalDate last) {
        return new WeeklyService(EnumSet.allOf(DayOfWeek.class), first, last);
    }

    public boolean runsOn(LocalDate date) {
        return !date.isBefore(first) && !date.isAfter(last) && days.contains(date.getDayOfWeek());
    }
}
