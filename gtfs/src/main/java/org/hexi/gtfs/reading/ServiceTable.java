package org.hexi.gtfs.reading;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hexi.gtfs.ServiceDays;
import org.hexi.gtfs.WeeklyService;

/** Reads the week and the exceptions of services; either file may be absent. */
final class ServiceTable {
    private static final int ADDED = 1;
    private static final int REMOVED = 2;
    private static final String SERVICE_ID = "service_id";

    private final Register<ServiceDays> services = new Register<>("service");
    private final Map<String, WeeklyService> weeks = new HashMap<>();
    private final Map<String, TreeMap<LocalDate, Integer>> exceptions = new HashMap<>();
    private final Map<String, Row> rows = new TreeMap<>();

    /** Complete once {@link #finish} was called. */
    Register<ServiceDays> services() {
        return services;
    }

    void takeWeek(Row row) {
        String id = row.required(SERVICE_ID);
        Set<DayOfWeek> days = days(row);
        row.required("start_date");
        row.required("end_date");
        Optional<LocalDate> first = Cells.date(row, "start_date");
        Optional<LocalDate> last = Cells.date(row, "end_date");
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            row.error(
                    "gtfs.calendar.reversed",
                    "end_date",
                    row.text("end_date"),
                    "a day not before " + row.text("start_date"));
        }
        if (row.isSpoilt() || first.isEmpty() || last.isEmpty()) {
            services.refuse(id);
            return;
        }
        rows.putIfAbsent(id, row);
        if (weeks.putIfAbsent(id, new WeeklyService(days, first.get(), last.get())) != null) {
            row.error("gtfs.service.duplicate", SERVICE_ID, id, "each id once");
        }
    }

    void takeException(Row row) {
        String id = row.required(SERVICE_ID);
        row.required("date");
        row.required("exception_type");
        Optional<LocalDate> date = Cells.date(row, "date");
        int type = Cells.whole(row, "exception_type", ADDED, REMOVED, ADDED);
        if (row.isSpoilt() || date.isEmpty()) {
            services.refuse(id);
            return;
        }
        rows.putIfAbsent(id, row);
        Integer before =
                exceptions.computeIfAbsent(id, unseen -> new TreeMap<>()).putIfAbsent(date.get(), type);
        if (before != null) {
            row.error("gtfs.exception.duplicate", "date", row.text("date"), "each day of a service once");
        }
    }

    /** Puts weeks and exceptions together. */
    void finish() {
        rows.forEach((id, row) -> {
            ServiceDays service = service(id);
            if (service.first().isEmpty()) {
                row.warning("gtfs.service.never", SERVICE_ID, id, "a service that runs on some day");
            }
            services.add(row, SERVICE_ID, service);
        });
        rows.clear();
    }

    private ServiceDays service(String id) {
        TreeSet<LocalDate> added = new TreeSet<>();
        TreeSet<LocalDate> removed = new TreeSet<>();
        exceptions.getOrDefault(id, new TreeMap<>()).forEach((day, type) -> (type == ADDED ? added : removed).add(day));
        return new ServiceDays(id, Optional.ofNullable(weeks.get(id)), added, removed);
    }

    private static Set<DayOfWeek> days(Row row) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (DayOfWeek day : List.of(DayOfWeek.values())) {
            String column = day.name().toLowerCase(Locale.ROOT);
            row.required(column);
            if (Cells.whole(row, column, 0, 1, 0) == 1) {
                days.add(day);
            }
        }
        return days;
    }
}
