package org.hexi.hub.transport.booking.rest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.routing.api.Preference;
import org.hexi.hub.transport.planning.Incident;
import org.hexi.hub.transport.planning.PassageWords;
import org.jspecify.annotations.Nullable;

/**
 * What happens, all of it; at least one of the three.
 *
 * @param prefer by what another way is chosen: EARLIEST where left out
 */
record ReplanRequest(
        @Nullable CancelledIncident cancelled,
        @Nullable LateIncident late,
        @Nullable ClosedIncident closed,
        @Nullable Preference prefer) {

    List<Incident> incidents() {
        return Stream.of(
                        Optional.ofNullable(cancelled).<Incident>map(CancelledIncident::incident),
                        Optional.ofNullable(late).<Incident>map(LateIncident::incident),
                        Optional.ofNullable(closed).<Incident>map(ClosedIncident::incident))
                .flatMap(Optional::stream)
                .toList();
    }

    Preference preference() {
        return Objects.requireNonNullElse(prefer, Preference.EARLIEST);
    }

    /** Departures that do not run: one by its id, or those of a service that leave in a window. */
    record CancelledIncident(
            @Nullable String departure,
            @Nullable String service,
            @Nullable Instant from,
            @Nullable Instant until) {
        Incident incident() {
            return new Incident.Cancelled(runs("cancelled", departure, service, from, until));
        }
    }

    /** Departures that are late, chosen likewise. */
    record LateIncident(
            @Nullable String departure,
            @Nullable String service,
            @Nullable Instant from,
            @Nullable Instant until,
            @Nullable BigDecimal hours) {
        private static final BigDecimal MINUTES_PER_HOUR = BigDecimal.valueOf(60);
        private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(100_000);

        Incident incident() {
            BigDecimal late = needed("late.hours", hours).min(MOST_HOURS).max(MOST_HOURS.negate());
            long minutes = late.multiply(MINUTES_PER_HOUR)
                    .setScale(0, RoundingMode.HALF_UP)
                    .longValueExact();
            return new Incident.Late(runs("late", departure, service, from, until), Duration.ofMinutes(minutes));
        }
    }

    /**
     * A passage that is shut.
     *
     * @param passage such as {@code border:AKL-DST}, {@code station:HRS}, {@code territory:KZ} or {@code narrows:suez}
     */
    record ClosedIncident(
            @Nullable String passage,
            @Nullable Instant from,
            @Nullable Instant until) {
        Incident incident() {
            return new Incident.Closed(
                    PassageWords.read("closed.passage", needed("closed.passage", passage)),
                    needed("closed.from", from),
                    needed("closed.until", until));
        }
    }

    private static Incident.Runs runs(
            String of,
            @Nullable String departure,
            @Nullable String service,
            @Nullable Instant from,
            @Nullable Instant until) {
        if (departure == null) {
            return within(
                    of, needed(of + ".service", service), needed(of + ".from", from), needed(of + ".until", until));
        }
        if (service != null || from != null || until != null) {
            throw new InvalidValue(
                    "booking.replan.both",
                    of + ".departure",
                    departure,
                    "a departure, or a service with from and until");
        }
        return new Incident.Runs.One(departure);
    }

    private static Incident.Runs within(String of, String service, Instant from, Instant until) {
        try {
            return new Incident.Runs.Within(service, from, until);
        } catch (InvalidValue invalid) {
            throw new InvalidValue(invalid.code(), of + "." + invalid.field(), invalid.value(), invalid.accepted());
        }
    }

    private static <T> T needed(String field, @Nullable T value) {
        if (value == null) {
            throw new InvalidValue("booking.draft.missing", field, "", "a value");
        }
        return value;
    }
}
