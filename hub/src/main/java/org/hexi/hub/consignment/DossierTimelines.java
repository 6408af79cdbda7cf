package org.hexi.hub.consignment;

import java.util.List;
import org.hexi.hub.consignment.model.DossierStore;
import org.hexi.hub.consignment.model.TimelineStore;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.time.WallClock;
import org.hexi.hub.platform.web.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Timelines: written in the hub's transaction, read by whoever may see the dossier. */
@Service
class DossierTimelines implements Timelines {
    private final TimelineStore store;
    private final DossierStore dossiers;
    private final WallClock wall;

    DossierTimelines(TimelineStore store, DossierStore dossiers, WallClock wall) {
        this.store = store;
        this.dossiers = dossiers;
        this.wall = wall;
    }

    @Override
    @Transactional
    public void record(TimelineEntry entry) {
        store.add(entry, wall.now());
    }

    @Override
    public List<TimelineEntry> of(Viewer viewer, ConsignmentId consignment) {
        if (dossiers.find(viewer, consignment).isEmpty()) {
            throw new NotFound("consignment");
        }
        return store.of(consignment);
    }
}
