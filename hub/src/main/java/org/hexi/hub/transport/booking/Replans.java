package org.hexi.hub.transport.booking;

import java.util.List;
import org.hexi.engine.routing.api.Preference;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.transport.planning.Incident;
import org.hexi.hub.transport.planning.Progress;

/**
 * What would become of the open bookings if something happened. A rehearsal: no booking, hold or dossier changes. Thread-safe.
 */
public interface Replans {
    /**
     * Tells what becomes of each booking in the viewer's list. For operators, analysts and administrators all bookings of the
     * house are worked out together, competing for the room that is left, and those that are not theirs to see are counted.
     *
     * @param incidents at least one; all of them happen
     * @param preference by what another way is chosen
     * @throws org.hexi.engine.kernel.InvalidValue when an incident names what the network does not know
     */
    Replan rehearse(Viewer viewer, List<Incident> incidents, Preference preference, Progress progress);
}
