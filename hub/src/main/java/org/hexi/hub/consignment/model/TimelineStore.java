package org.hexi.hub.consignment.model;

import java.time.Instant;
import java.util.List;
import org.hexi.hub.consignment.ConsignmentId;
import org.hexi.hub.consignment.TimelineEntry;

/** Where timelines are kept; who may read one is decided with its dossier. */
public interface TimelineStore {
    /** Adds the entry unless its source was recorded for the dossier before. */
    void add(TimelineEntry entry, Instant recordedAt);

    /** By the instant things happened, then as they were recorded. */
    List<TimelineEntry> of(ConsignmentId consignment);
}
