package org.hexi.hub.transport.planning.rest;

import java.util.List;
import org.hexi.hub.transport.planning.Relief;

/** What it would take: one entry for each demand that keeps ways away. */
record ReliefsJson(List<ReliefJson> reliefs) {
    static ReliefsJson of(List<Relief> reliefs) {
        return new ReliefsJson(reliefs.stream().map(ReliefJson::of).toList());
    }
}
