package org.hexi.hub.opening.clearance;

import org.hexi.hub.consignment.Consignments;
import org.hexi.hub.opening.clearance.model.DeclarationStore;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.web.NotFound;
import org.springframework.stereotype.Component;

/** Who sees a declaration: officers of its office, and whoever takes part in its dossier. */
@Component
class Sight {
    private final DeclarationStore store;
    private final Consignments consignments;

    Sight(DeclarationStore store, Consignments consignments) {
        this.store = store;
        this.consignments = consignments;
    }

    /** @throws NotFound when there is none for this viewer */
    DeclarationView get(Viewer viewer, DeclarationId id) {
        return seen(viewer, store.find(viewer, id).orElseThrow(Sight::none));
    }

    /** The same, locked until the transaction ends. */
    DeclarationView getForUpdate(Viewer viewer, DeclarationId id) {
        return seen(viewer, store.findForUpdate(viewer, id).orElseThrow(Sight::none));
    }

    private DeclarationView seen(Viewer viewer, DeclarationView declaration) {
        boolean isOfTheOffice = viewer.isSystem() || viewer.is(Role.CUSTOMS_OFFICER);
        if (!isOfTheOffice
                && consignments.find(viewer, declaration.consignment()).isEmpty()) {
            throw none();
        }
        return declaration;
    }

    private static NotFound none() {
        return new NotFound("declaration");
    }
}
