package org.hexi.hub.opening.clearance;

import java.util.Map;
import org.hexi.engine.customs.declaration.Incoterm;
import org.hexi.hub.access.AccessCast;
import org.hexi.hub.access.AccessScene;
import org.hexi.hub.consignment.ConsignmentView;
import org.hexi.hub.consignment.Consignments;
import org.hexi.hub.consignment.Participant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A declaration of the owner in the yellow lane, moved to the office of the cast. */
@Component
class DeclarationScene implements AccessScene {
    private final ClearanceCases cases;
    private final Declarations declarations;
    private final Consignments consignments;
    private final JdbcClient jdbc;

    DeclarationScene(ClearanceCases cases, Declarations declarations, Consignments consignments, JdbcClient jdbc) {
        this.cases = cases;
        this.declarations = declarations;
        this.consignments = consignments;
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "declaration";
    }

    @Override
    public Map<String, String> prepare(AccessCast cast) {
        ConsignmentView dossier = cases.imported(cast.owner(), "300490", "100000.00", "DE");
        invite(consignments, dossier, cast);
        DeclarationView filed = declarations.file(
                cast.owner(),
                dossier.id(),
                ClearanceCases.answers(Incoterm.CIF, true, ClearanceCases.paper("380"), ClearanceCases.paper("271")));
        jdbc.sql("update clearance.declaration set office = :office where id = :id")
                .param("office", cast.office())
                .param("id", filed.id().value())
                .update();
        return Map.of("id", filed.id().toString(), "dossier", dossier.id().toString());
    }

    /** Pages name it by its dossier. */
    @Override
    public String mark(String endpoint) {
        return endpoint.contains(" /api/") ? "id" : "dossier";
    }

    @Override
    public String body(String endpoint, Map<String, String> variables) {
        if (!endpoint.contains(" /api/")) {
            return "";
        }
        return endpoint.endsWith("/inspection") ? "{\"conforming\": true}" : "{}";
    }

    static void invite(Consignments consignments, ConsignmentView dossier, AccessCast cast) {
        consignments.invite(
                dossier.id(), new Participant.Company(cast.participant().party(), Participant.Part.CARRIER));
        consignments.invite(dossier.id(), new Participant.Office(cast.office()));
    }
}
