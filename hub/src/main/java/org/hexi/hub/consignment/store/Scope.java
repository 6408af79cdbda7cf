package org.hexi.hub.consignment.store;

import java.util.ArrayList;
import java.util.List;
import org.hexi.hub.platform.parties.PartyId;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;

/**
 * What a viewer may see, as a condition on {@code consignment.consignment c}: dossiers the own party takes part in now and, for an
 * officer, those of the own office. The house itself sees all. Immutable.
 *
 * @param holders values of {@code participant.holder} the viewer stands for
 */
record Scope(boolean isAll, String[] holders) {
    static final String CONDITION = """
            (:all or exists (select 1 from consignment.participant p
                             where p.consignment_id = c.id and p.holder = any (:holders) and p.until is null))""";

    static Scope of(Viewer viewer) {
        List<String> holders = new ArrayList<>(List.of(party(viewer.party())));
        viewer.office()
                .filter(office -> viewer.is(Role.CUSTOMS_OFFICER))
                .ifPresent(office -> holders.add(office(office)));
        return new Scope(viewer.isSystem(), holders.toArray(String[]::new));
    }

    static String party(PartyId party) {
        return "party:" + party;
    }

    static String office(String code) {
        return "office:" + code;
    }
}
