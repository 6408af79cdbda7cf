package org.hexi.hub.opening.clearance;

import java.util.Map;
import org.hexi.hub.access.AccessCast;
import org.hexi.hub.access.AccessScene;
import org.hexi.hub.consignment.ConsignmentView;
import org.hexi.hub.consignment.Consignments;
import org.springframework.stereotype.Component;

/** A dossier of the owner that crosses the border and is not declared yet. */
@Component
class CrossingConsignmentScene implements AccessScene {
    private final ClearanceCases cases;
    private final Consignments consignments;

    CrossingConsignmentScene(ClearanceCases cases, Consignments consignments) {
        this.cases = cases;
        this.consignments = consignments;
    }

    @Override
    public String name() {
        return "crossing-consignment";
    }

    @Override
    public Map<String, String> prepare(AccessCast cast) {
        ConsignmentView dossier = cases.imported(cast.owner());
        DeclarationScene.invite(consignments, dossier, cast);
        return Map.of("id", dossier.id().toString());
    }

    @Override
    public String body(String endpoint, Map<String, String> variables) {
        return endpoint.contains(" /api/")
                ? "{\"consignment\":\"%s\"}".formatted(variables.get("id"))
                : "supervisionMode=0110";
    }
}
