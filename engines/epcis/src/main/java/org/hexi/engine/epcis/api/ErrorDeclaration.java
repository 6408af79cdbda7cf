package org.hexi.engine.epcis.api;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says that an event told earlier is wrong; the event itself is never overwritten. Immutable.
 *
 * @param declarationTime when the error was declared
 * @param reason {@code did_not_occur}, {@code incorrect_data}, a URI, or null
 * @param correctiveEventIds ids of the events that tell it right
 */
public record ErrorDeclaration(
        OffsetDateTime declarationTime,
        @Nullable String reason,
        List<String> correctiveEventIds,
        Extensions extensions) {
    public ErrorDeclaration {
        correctiveEventIds = List.copyOf(correctiveEventIds);
    }
}
