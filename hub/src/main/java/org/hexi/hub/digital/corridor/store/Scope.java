package org.hexi.hub.digital.corridor.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hexi.hub.consignment.Participant;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;

/** Whom a viewer stands for among the holders of dossiers. */
final class Scope {
    private Scope() {}

    static String[] holders(Viewer viewer) {
        List<String> holders = new ArrayList<>(List.of("party:" + viewer.party()));
        Optional<String> office = viewer.office().filter(code -> viewer.is(Role.CUSTOMS_OFFICER));
        office.ifPresent(code -> holders.add("office:" + code));
        return holders.toArray(String[]::new);
    }

    static String holder(Participant participant) {
        return switch (participant) {
            case Participant.Company company -> "party:" + company.party();
            case Participant.Office office -> "office:" + office.code();
        };
    }
}
