package org.hexi.hub.transport.network.gtfs;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import org.hexi.gtfs.ServiceDays;
import org.hexi.gtfs.WeeklyService;

/** Makes calendars of dates: a week that repeats as far as it does, and exceptions. Equal dates share one. Not thread-safe. */
final class Calendars {
    private final Map<NavigableSet<LocalDate>, ServiceDays> made = new HashMap<>();

    /** @param dates one or more */
    ServiceDays of(NavigableSet<LocalDate> dates) {
        return made.computeIfAbsent(dates, unseen -> calendar("C%05d".formatted(made.size() + 1), dates));
    }

    List<ServiceDays> list() {
        return made.values().stream()
                .sorted(Comparator.comparing(ServiceDays::id))
                .toList();
    }

    private static ServiceDays calendar(String id, NavigableSet<LocalDate> dates) {
        UsualWeek week = UsualWeek.of(dates);
        if (week.days().isEmpty()) {
            return ServiceDays.on(id, dates);
        }
        return new ServiceDays(
                id,
                Optional.of(new WeeklyService(week.days(), dates.first(), dates.last())),
                week.with(),
                week.without());
    }
}
