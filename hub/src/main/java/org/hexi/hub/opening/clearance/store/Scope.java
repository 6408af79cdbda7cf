package org.hexi.hub.opening.clearance.store;

import java.util.Map;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;

/**
 * What a viewer may see, as a condition on {@code clearance.declaration d}: an officer the files of the own office, others the
 * declarations their party has a part in. The house itself sees all. Immutable.
 */
record Scope(String condition, Map<String, Object> parameters) {
    static Scope of(Viewer viewer) {
        if (viewer.isSystem()) {
            return new Scope(" and true", Map.of());
        }
        if (viewer.is(Role.CUSTOMS_OFFICER)) {
            return new Scope(
                    " and d.office = :scopeOffice and d.accepted_at is not null",
                    Map.of("scopeOffice", viewer.office().orElse("")));
        }
        return new Scope(
                " and (d.declarant = :scopeParty or d.consignor = :scopeParty"
                        + " or d.consignee = :scopeParty or d.broker = :scopeParty)",
                Map.of("scopeParty", viewer.party().value()));
    }

    /** Inside a dossier the viewer takes part in, only offices are kept apart. */
    static Scope insideDossier(Viewer viewer) {
        return viewer.is(Role.CUSTOMS_OFFICER) ? of(viewer) : new Scope(" and true", Map.of());
    }
}
