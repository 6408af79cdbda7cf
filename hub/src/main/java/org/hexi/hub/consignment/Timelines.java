package org.hexi.hub.consignment;

import java.util.List;
import org.hexi.hub.platform.parties.Viewer;

/** The timeline of each dossier. Hubs record in their own transaction; entries are never changed, later facts are added. */
public interface Timelines {
    /** Adds an entry. The same source reference for the same dossier is recorded once. */
    void record(TimelineEntry entry);

    /** Entries by the instant they happened, oldest first; late reports stand where they belong. */
    List<TimelineEntry> of(Viewer viewer, ConsignmentId consignment);
}
