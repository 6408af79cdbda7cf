package org.hexi.hub.opening.clearance;

import java.util.stream.Stream;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.consignment.ConsignmentView;
import org.hexi.hub.platform.parties.PartyId;
import org.hexi.hub.platform.parties.Viewer;

/** Who may file: consignor, consignee or broker of the dossier; for the house itself, the party inside the territory files. */
final class DeclarantPolicy {
    private DeclarantPolicy() {}

    /** @throws Rejected with {@link ClearanceRejection.NotDeclarant} */
    static PartyId declarant(Viewer viewer, ConsignmentView dossier, boolean isImport) {
        if (viewer.isSystem()) {
            return dossier.broker().orElse(isImport ? dossier.consignee() : dossier.consignor());
        }
        boolean isPart = Stream.concat(Stream.of(dossier.consignor(), dossier.consignee()), dossier.broker().stream())
                .anyMatch(viewer.party()::equals);
        if (!isPart) {
            throw new Rejected(new ClearanceRejection.NotDeclarant());
        }
        return viewer.party();
    }

    /** @throws Rejected with {@link ClearanceRejection.NotDeclarant} */
    static void requirePart(Viewer viewer, DeclarationView declaration) {
        boolean isPart = Stream.concat(
                        Stream.of(declaration.declarant(), declaration.consignor(), declaration.consignee()),
                        declaration.broker().stream())
                .anyMatch(viewer.party()::equals);
        if (!viewer.isSystem() && !isPart) {
            throw new Rejected(new ClearanceRejection.NotDeclarant());
        }
    }
}
