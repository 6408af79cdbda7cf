package org.hexi.hub.digital.corridor.model;

import java.util.Optional;
import org.hexi.engine.epcis.api.EpcisEvent;
import org.hexi.engine.epcis.api.Node;
import org.hexi.engine.kernel.PlaceCode;

/**
 * One event of a document that is being taken in. Immutable.
 *
 * @param number place in the document, from 1
 * @param hash 64 hexadecimal digits of its event hash
 * @param source the event where it stands in the document
 */
public record Telling(
        long number, EpcisEvent event, String hash, Node source, Step step, EventUnits units, Optional<Seen> seen) {
    public Optional<PlaceCode> place() {
        return seen.flatMap(Seen::place);
    }

    /** The pointer in the document of a text of this event. */
    public String pointer(String text) {
        return Pointers.of(text, source);
    }
}
