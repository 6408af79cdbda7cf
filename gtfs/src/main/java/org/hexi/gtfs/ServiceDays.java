package org.hexi.gtfs;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The days a service runs: a week that repeats, days added to it and days taken away. Either may be absent. Immutable.
 *
 * @param id the service as trips name it
 * @param added days it runs besides the week, inside or outside of its span
 * @param removed days of the week it does not run
 */
public record ServiceDays(
        String id, Optional<WeeklyService> weekly, SortedSet<LocalDate> added, SortedSet<LocalDate> removed)
        implements Identified {
    public ServiceDays {
        added = Collections.unmodifiableSortedSet(new TreeSet<>(added));
        removed = Collections.unmodifiableSortedSet(new TreeSet<>(removed));
    }

    public static ServiceDays weekly(String id, WeeklyService week) {
        return new ServiceDays(id, Optional.of(week), new TreeSet<>(), new TreeSet<>());
    }

    public static ServiceDays on(String id, Collection<LocalDate> days) {
        return new ServiceDays(id, Optional.empty(), new TreeSet<>(days), new TreeSet<>());
    }

    public boolean runsOn(LocalDate date) {
        if (added.contains(date)) {
            return true;
        }
        return !removed.contains(date)
                && weekly.filter(week -> week.runsOn(date)).isPresent();
    }

    /** The days it runs from the first to the last asked, both included, in order. Some calendars end in 9999: ask for a window. */
    public List<LocalDate> between(LocalDate first, LocalDate last) {
        TreeSet<LocalDate> days = new TreeSet<>();
        repeated()
                .ifPresent(week -> days(later(first, week.first()), earlier(last, week.last()))
                        .filter(this::runsOn)
                        .forEach(days::add));
        added.stream().filter(day -> !day.isBefore(first) && !day.isAfter(last)).forEach(days::add);
        return List.copyOf(days);
    }

    /** The first day it runs, if it ever does. */
    public Optional<LocalDate> first() {
        Optional<LocalDate> ofWeek = repeated()
                .flatMap(week ->
                        days(week.first(), week.last()).filter(this::runsOn).findFirst());
        return Stream.concat(ofWeek.stream(), added.stream().limit(1)).min(LocalDate::compareTo);
    }

    /** The last day it runs, if it ever does. */
    public Optional<LocalDate> last() {
        Optional<LocalDate> ofWeek = repeated()
                .flatMap(
                        week -> Stream.iterate(week.last(), day -> !day.isBefore(week.first()), day -> day.minusDays(1))
                                .filter(this::runsOn)
                                .findFirst());
        return Stream.concat(ofWeek.stream(), added.isEmpty() ? Stream.empty() : Stream.of(added.last()))
                .max(LocalDate::compareTo);
    }

    /** The week if any day of it is served; looking through eight thousand years for one would take its time. */
    private Optional<WeeklyService> repeated() {
        return weekly.filter(week -> !week.days().isEmpty());
    }

    private static Stream<LocalDate> days(LocalDate first, LocalDate last) {
        return last.isBefore(first) ? Stream.empty() : first.datesUntil(last.plusDays(1));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
