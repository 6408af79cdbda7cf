package org.hexi.hub.transport.booking;

import java.util.Map;
import org.hexi.hub.access.AccessCast;
import org.hexi.hub.access.AccessScene;
import org.hexi.hub.consignment.ConsignmentView;
import org.hexi.hub.consignment.Consignments;
import org.springframework.stereotype.Component;

/** A dossier of the owner with a way to be booked. */
@Component
class BookedConsignmentScene implements AccessScene {
    private final Ways ways;
    private final Consignments consignments;

    BookedConsignmentScene(Ways ways, Consignments consignments) {
        this.ways = ways;
        this.consignments = consignments;
    }

    @Override
    public String name() {
        return "booked-consignment";
    }

    @Override
    public Map<String, String> prepare(AccessCast cast) {
        ConsignmentView dossier = ways.dossier(cast.owner());
        BookingScene.invite(consignments, dossier, cast);
        return Map.of(
                "id",
                dossier.id().toString(),
                "itinerary",
                ways.safest(cast.owner(), dossier).id());
    }

    @Override
    public String body(String endpoint, Map<String, String> variables) {
        return endpoint.contains(" /api/")
                ? "{\"consignment\":\"%s\",\"itinerary\":\"%s\"}"
                        .formatted(variables.get("id"), variables.get("itinerary"))
                : "itinerary=" + variables.get("itinerary");
    }
}
