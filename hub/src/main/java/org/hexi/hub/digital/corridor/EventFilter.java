package org.hexi.hub.digital.corridor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexi.hub.consignment.ConsignmentId;

/**
 * What a list of events is narrowed to.
 *
 * @param epcs any of these identifiers, in any spelling; empty for all
 * @param steps any of these business steps; empty for all
 * @param from event time at or after
 * @param until event time before
 */
public record EventFilter(
        List<String> eventIds,
        List<String> epcs,
        List<String> steps,
        Optional<Instant> from,
        Optional<Instant> until,
        Optional<ConsignmentId> consignment) {
    /** No event lies outside these years, and no database keeps all the times that Java can tell. */
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    public static final EventFilter ALL =
            new EventFilter(List.of(), List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());

    public EventFilter {
        from = from.map(EventFilter::within);
        until = until.map(EventFilter::within);
        eventIds = List.copyOf(eventIds);
        epcs = List.copyOf(epcs);
        steps = List.copyOf(steps);
    }

    public static EventFilter of(ConsignmentId consignment) {
        return new EventFilter(
                List.of(), List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.of(consignment));
    }

    private static Instant within(Instant at) {
        if (at.isBefore(EARLIEST)) {
            return EARLIEST;
        }
        return at.isAfter(LATEST) ? LATEST : at;
    }
}
