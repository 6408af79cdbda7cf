package org.hexi.hub.transport.booking;

import java.util.Map;
import org.hexi.hub.access.AccessCast;
import org.hexi.hub.access.AccessScene;
import org.hexi.hub.consignment.ConsignmentView;
import org.hexi.hub.consignment.Consignments;
import org.hexi.hub.consignment.Participant;
import org.springframework.stereotype.Component;

/** A held booking of the owner. */
@Component
class BookingScene implements AccessScene {
    private final Ways ways;
    private final Bookings bookings;
    private final Consignments consignments;

    BookingScene(Ways ways, Bookings bookings, Consignments consignments) {
        this.ways = ways;
        this.bookings = bookings;
        this.consignments = consignments;
    }

    @Override
    public String name() {
        return "booking";
    }

    @Override
    public Map<String, String> prepare(AccessCast cast) {
        ConsignmentView dossier = ways.dossier(cast.owner());
        invite(consignments, dossier, cast);
        String way = ways.safest(cast.owner(), dossier).id();
        return Map.of(
                "id",
                bookings.hold(cast.owner(), dossier.id(), way).id().toString(),
                "dossier",
                dossier.id().toString(),
                "itinerary",
                way);
    }

    @Override
    public String body(String endpoint, Map<String, String> variables) {
        if (!endpoint.endsWith("/change")) {
            return AccessScene.super.body(endpoint, variables);
        }
        return endpoint.contains(" /api/")
                ? "{\"itinerary\":\"%s\"}".formatted(variables.get("itinerary"))
                : "itinerary=" + variables.get("itinerary");
    }

    /** Pages name it by its dossier. */
    @Override
    public String mark(String endpoint) {
        return endpoint.contains(" /api/") ? "id" : "dossier";
    }

    static void invite(Consignments consignments, ConsignmentView dossier, AccessCast cast) {
        consignments.invite(
                dossier.id(), new Participant.Company(cast.participant().party(), Participant.Part.CARRIER));
        consignments.invite(dossier.id(), new Participant.Office(cast.office()));
    }
}
