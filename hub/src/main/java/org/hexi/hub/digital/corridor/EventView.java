package org.hexi.hub.digital.corridor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.kernel.PlaceCode;

/**
 * One captured event. Immutable.
 *
 * @param position place in the order of capture
 * @param hash 64 hexadecimal digits of the CBV 2.0 event hash
 * @param step business step as the event names it
 * @param place place of the network where it was seen
 * @param epcs identifiers in their canonical spelling
 * @param declaredWrongAt when it was declared an error
 * @param document the event as JSON-LD; empty where a whole list is streamed
 */
public record EventView(
        long position,
        String hash,
        Optional<String> eventId,
        Instant happenedAt,
        Instant recordedAt,
        String type,
        Optional<String> action,
        Optional<String> step,
        Optional<PlaceCode> place,
        Optional<String> readPoint,
        List<String> epcs,
        Optional<Instant> declaredWrongAt,
        String document) {
    public EventView {
        epcs = List.copyOf(epcs);
    }

    /** The hash as the standard writes it. */
    public String hashUri() {
        return "ni:///sha-256;" + hash + "?ver=CBV2.0";
    }
}
