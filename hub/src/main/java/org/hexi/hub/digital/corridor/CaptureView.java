package org.hexi.hub.digital.corridor;

import java.time.Instant;
import java.util.List;

/** A capture that was taken in. Immutable. */
public record CaptureView(String id, Instant recordedAt, List<String> hashes) {
    public CaptureView {
        hashes = List.copyOf(hashes);
    }
}
