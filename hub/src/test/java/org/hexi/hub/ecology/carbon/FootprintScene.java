package org.hexi.hub.ecology.carbon;

import java.util.Map;
import org.hexi.hub.access.AccessCast;
import org.hexi.hub.access.AccessScene;
import org.hexi.hub.consignment.ConsignmentId;
import org.hexi.hub.consignment.Consignments;
import org.hexi.hub.consignment.Participant;
import org.hexi.hub.consignment.SampleDraft;
import org.hexi.hub.platform.parties.Viewer;
import org.springframework.stereotype.Component;

/** A dossier with a pinned plan, for the access matrix. */
@Component
class FootprintScene implements AccessScene {
    private static final Viewer HOUSE = Viewer.system("test");

    private final Consignments consignments;

    FootprintScene(Consignments consignments) {
        this.consignments = consignments;
    }

    @Override
    public String name() {
        return "footprint";
    }

    @Override
    public Map<String, String> prepare(AccessCast cast) {
        ConsignmentId id = consignments
                .describe(
                        HOUSE, SampleDraft.of(cast.owner().party(), cast.owner().party()))
                .id();
        consignments.pin(HOUSE, id, SamplePlan.railCorridor("NOBODY"));
        consignments.invite(id, new Participant.Company(cast.participant().party(), Participant.Part.CARRIER));
        consignments.invite(id, new Participant.Office(cast.office()));
        return Map.of("id", id.toString(), "number", "2");
    }

    @Override
    public String body(String endpoint, Map<String, String> variables) {
        return """
                {"ttw": "0.01", "wtt": "0.002", "source": "metered", "edition": "2026-03"}""";
    }
}
