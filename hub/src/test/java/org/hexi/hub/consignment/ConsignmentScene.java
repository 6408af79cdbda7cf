package org.hexi.hub.consignment;

import java.util.Map;
import org.hexi.hub.access.AccessCast;
import org.hexi.hub.access.AccessScene;
import org.hexi.hub.consignment.Participant.Company;
import org.hexi.hub.consignment.Participant.Office;
import org.hexi.hub.consignment.Participant.Part;
import org.springframework.stereotype.Component;

/** A described consignment whose carrier and office take part. */
@Component
class ConsignmentScene implements AccessScene {
    private final Consignments consignments;

    ConsignmentScene(Consignments consignments) {
        this.consignments = consignments;
    }

    @Override
    public String name() {
        return "consignment";
    }

    @Override
    public Map<String, String> prepare(AccessCast cast) {
        ConsignmentView dossier = consignments.describe(
                cast.owner(), SampleDraft.of(cast.owner().party(), cast.owner().party()));
        consignments.invite(dossier.id(), new Company(cast.participant().party(), Part.CARRIER));
        consignments.invite(dossier.id(), new Office(cast.office()));
        return Map.of("id", dossier.id().toString(), "reference", dossier.reference());
    }

    /** A table that leaves the house names dossiers by their reference. */
    @Override
    public String mark(String endpoint) {
        return endpoint.endsWith("/export") ? "reference" : "id";
    }
}
