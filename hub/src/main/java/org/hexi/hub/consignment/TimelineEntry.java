package org.hexi.hub.consignment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.kernel.PlaceCode;

/**
 * One thing that happened to a consignment.
 *
 * @param code stable code; {@code timeline.<code>} is its message
 * @param arguments arguments of the message, as text
 * @param happenedAt business instant at which it happened
 * @param source what tells it: kind and id, such as {@code declaration:0190...} or an event hash
 * @param isPlanned whether it is expected rather than reported
 */
public record TimelineEntry(
        ConsignmentId consignment,
        String code,
        List<String> arguments,
        Instant happenedAt,
        Optional<PlaceCode> place,
        String source,
        boolean isPlanned) {
    public TimelineEntry {
        arguments = List.copyOf(arguments);
    }
}
