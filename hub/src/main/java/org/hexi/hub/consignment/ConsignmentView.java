package org.hexi.hub.consignment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.kernel.Mass;
import org.hexi.hub.platform.parties.PartyId;

/** A dossier as its participants see it. */
public record ConsignmentView(
        ConsignmentId id,
        String reference,
        Stage stage,
        PartyId consignor,
        PartyId consignee,
        Optional<PartyId> broker,
        Wish wish,
        List<GoodsLine> goods,
        List<TransportUnit> units,
        Optional<TransportPlan> plan,
        Instant describedAt) {
    public Mass grossMass() {
        return goods.stream().map(GoodsLine::grossMass).reduce(Mass.ZERO, Mass::plus);
    }

    public int teu() {
        return units.stream().mapToInt(unit -> unit.sizeType().teu()).sum();
    }
}
