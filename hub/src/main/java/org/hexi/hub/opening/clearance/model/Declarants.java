package org.hexi.hub.opening.clearance.model;

import org.hexi.hub.platform.parties.PartyId;

/** What customs remembers of declarants. */
public interface Declarants {
    /** Counts one more accepted filing and tells what was known before it. */
    Declarant countFiling(PartyId party);

    void countFinding(PartyId party);
}
