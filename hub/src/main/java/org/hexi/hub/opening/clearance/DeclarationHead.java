package org.hexi.hub.opening.clearance;

import java.util.Optional;
import org.hexi.engine.customs.declaration.Direction;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.consignment.ConsignmentId;
import org.hexi.hub.platform.parties.PartyId;

/**
 * Who declares what and where: it stays as it was filed. Immutable.
 *
 * @param reference the number people quote
 * @param place where the goods are cleared
 * @param declarant who filed
 * @param predecessor the refused declaration this one corrects
 */
public record DeclarationHead(
        DeclarationId id,
        String reference,
        ConsignmentId consignment,
        String consignmentReference,
        Direction direction,
        String office,
        PlaceCode place,
        PartyId declarant,
        PartyId consignor,
        PartyId consignee,
        Optional<PartyId> broker,
        Optional<DeclarationId> predecessor) {
    DeclarationHead named(String given) {
        return new DeclarationHead(
                id,
                given,
                consignment,
                consignmentReference,
                direction,
                office,
                place,
                declarant,
                consignor,
                consignee,
                broker,
                predecessor);
    }
}
