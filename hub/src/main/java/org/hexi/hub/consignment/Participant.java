package org.hexi.hub.consignment;

import org.hexi.hub.platform.parties.PartyId;

/** Who takes part in a dossier, apart from the house itself. */
public sealed interface Participant {
    /** A party in a part of the play. */
    record Company(PartyId party, Part part) implements Participant {}

    /** A customs office: its officers see the dossier. */
    record Office(String code) implements Participant {}

    enum Part {
        CONSIGNOR,
        CONSIGNEE,
        BROKER,
        CARRIER,
        TERMINAL
    }
}
