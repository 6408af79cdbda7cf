package org.hexi.hub.transport.planning;

import java.util.List;
import java.util.SequencedMap;
import org.hexi.engine.routing.api.Passage;
import org.hexi.engine.routing.api.Preference;
import org.hexi.hub.platform.parties.Viewer;

/**
 * Says what becomes of chosen ways after incidents: which still hold, which move, which are broken. A rehearsal: it changes
 * nothing but that ways to move to are kept for the viewer's party, as the answer to any question is. Thread-safe.
 */
public interface Rerouting {
    /**
     * The fates of the ways by their ids, in the order they came. What has begun stays as it is; whoever has least time left is
     * moved first, into the room that is free now. A new way is priced at the rates of today.
     *
     * @param preference by what another way is chosen
     * @param progress told on the caller's thread, not before the incidents are understood; what it throws ends the work
     * @throws org.hexi.engine.kernel.InvalidValue when an incident names what the network does not know
     */
    SequencedMap<String, Fate> reroute(
            Viewer viewer, List<ChosenWay> ways, List<Incident> incidents, Preference preference, Progress progress);

    /** What can be shut, as far as the network knows that something passes it: borders first. */
    List<Passage> passages();
}
