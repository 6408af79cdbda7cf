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
    public static final EventFilter ALL =
            new EventFilter(List.of(), List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());

    public EventFilter {
        eventIds = List.copyOf(eventIds);
        epcs = List.copyOf(epcs);
        steps = List.copyOf(steps);
    }

    public static EventFilter of(ConsignmentId consignment) {
        return new EventFilter(
                List.of(), List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.of(consignment));
    }
}
