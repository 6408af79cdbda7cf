package org.hexi.hub.digital.corridor;

import java.util.List;

/**
 * What was taken in. Sending the same again gives the same capture id and the same hashes. Immutable.
 *
 * @param captureId made from the hashes of the events
 * @param hashes hash of each event in the order of the document: 64 hexadecimal digits
 * @param added how many of them were new
 */
public record Captured(String captureId, List<String> hashes, int added) {
    public Captured {
        hashes = List.copyOf(hashes);
    }
}
