package org.hexi.hub.transport.network.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.kernel.TimeWindow;
import org.hexi.hub.transport.network.DepartureView;
import org.hexi.hub.transport.network.DepartureView.Call;
import org.hexi.hub.transport.network.ServiceView;
import org.hexi.hub.transport.network.ServiceView.Stop;

/**
 * The calendar of one service: days of the week and a local time in the zone of the first stop become instants. Offsets count
 * from the first departure, so zones and summer time touch nothing but that. Immutable.
 */
public record RunningDays(ServiceView service) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final int DAY_DIGITS = 8;
    private static final int HUNDRED = 100;
    private static final int SECONDS_PER_MINUTE = 60;

    public boolean runsOn(LocalDate day) {
        return service.runsOn(day);
    }

    public Optional<DepartureView> on(LocalDate day) {
        return runsOn(day) ? Optional.of(departure(day)) : Optional.empty();
    }

    /** Runs whose first departure lies in the window, oldest first. */
    public List<DepartureView> startingIn(TimeWindow window) {
        List<DepartureView> found = new ArrayList<>();
        LocalDate last = LocalDate.ofInstant(window.end(), service.zone());
        for (LocalDate day = LocalDate.ofInstant(window.start(), service.zone());
                !day.isAfter(last);
                day = day.plusDays(1)) {
            if (runsOn(day) && window.contains(startOn(day))) {
                found.add(departure(day));
            }
        }
        return found;
    }

    /** Runs that are on their way at some instant of the window, oldest first. */
    public List<DepartureView> runningIn(TimeWindow window) {
        Duration before = service.runningTime();
        return startingIn(new TimeWindow(window.start().minus(before), window.end()));
    }

    /** Id of the run that starts on a day. */
    public String id(LocalDate day) {
        StringBuilder id = new StringBuilder(service.id()).append('-');
        String digits = String.valueOf((day.getYear() * HUNDRED + day.getMonthValue()) * HUNDRED + day.getDayOfMonth());
        return id.append("0".repeat(DAY_DIGITS - digits.length()))
                .append(digits)
                .toString();
    }

    /** The service id and the day inside an id; empty when it has another form. */
    public static Optional<Parts> parts(String id) {
        int dash = id.lastIndexOf('-');
        if (dash < 1) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Parts(id.substring(0, dash), LocalDate.parse(id.substring(dash + 1), DAY)));
        } catch (DateTimeParseException otherForm) {
            return Optional.empty();
        }
    }

    /**
     * Runs that are on their way at some minute of the window, without the ceremony of views: as days with the minute each leaves
     * its first stop. Made for many services at once.
     */
    void eachRunningIn(TimeWindow window, Starts starts) {
        Instant from = window.start().minus(service.runningTime());
        LocalDate last = LocalDate.ofInstant(window.end(), service.zone());
        for (LocalDate day = LocalDate.ofInstant(from, service.zone()); !day.isAfter(last); day = day.plusDays(1)) {
            if (runsOn(day)) {
                Instant start = startOn(day);
                if (!start.isBefore(from) && start.isBefore(window.end())) {
                    starts.accept(id(day), Math.floorDiv(start.getEpochSecond(), SECONDS_PER_MINUTE));
                }
            }
        }
    }

    /** Takes one run. */
    @FunctionalInterface
    interface Starts {
        void accept(String departure, long startMinute);
    }

    private Instant startOn(LocalDate day) {
        return day.atTime(service.firstDeparture()).atZone(service.zone()).toInstant();
    }

    private DepartureView departure(LocalDate day) {
        Instant start = startOn(day);
        List<Call> calls =
                service.stops().stream().map(stop -> call(start, stop)).toList();
        return new DepartureView(id(day), service, day, calls);
    }

    private static Call call(Instant start, Stop stop) {
        return new Call(
                stop.number(),
                stop.place(),
                start.plus(stop.arrivalOffset()),
                start.plus(stop.departureOffset()),
                stop.isHandled());
    }

    /** What the id of a departure says. */
    public record Parts(String service, LocalDate day) {}
}
