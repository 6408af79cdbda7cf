package org.hexi.hub.consignment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.platform.parties.PartyId;

/** A dossier in a list. */
public record ConsignmentRow(
        ConsignmentId id,
        String reference,
        Stage stage,
        PartyId consignor,
        PartyId consignee,
        PlaceCode from,
        PlaceCode to,
        Instant ready,
        Instant latestArrival,
        Optional<Instant> plannedArrival,
        BigDecimal grossMassKilograms,
        int teu,
        Instant describedAt) {}
