package org.hexi.hub.digital.corridor.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How a report compares with the plan. */
public final class Lateness {
    private Lateness() {}

    /**
     * Report minus plan at the place reported: against the last planned departure there when the goods leave, against the
     * first planned arrival otherwise. Empty when the way does not pass the place.
     */
    public static Optional<Duration> of(List<WayPoint> way, Reported report) {
        List<WayPoint> there = way.stream()
                .filter(point -> report.place().filter(point.place()::equals).isPresent())
                .toList();
        if (there.isEmpty()) {
            return Optional.empty();
        }
        Instant planned = report.step().isLeaving()
                ? there.getLast().departure()
                : there.getFirst().arrival();
        return Optional.of(Duration.between(planned, report.at()));
    }
}
