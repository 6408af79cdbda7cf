package org.hexi.hub.transport.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.hexi.hub.access.AccessCast;
import org.hexi.hub.access.AccessScene;
import org.hexi.hub.consignment.ConsignmentView;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.platform.web.FrameSettings;
import org.hexi.hub.transport.planning.PassageWords;
import org.hexi.hub.transport.planning.Rerouting;
import org.springframework.stereotype.Component;

/** A held booking of the owner, and a border that is shut. */
@Component
class ReplannedBookingScene implements AccessScene {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    private final Ways ways;
    private final Bookings bookings;
    private final Rerouting rerouting;
    private final BusinessClock clock;
    private final FrameSettings frame;

    ReplannedBookingScene(Ways ways, Bookings bookings, Rerouting rerouting, BusinessClock clock, FrameSettings frame) {
        this.ways = ways;
        this.bookings = bookings;
        this.rerouting = rerouting;
        this.clock = clock;
        this.frame = frame;
    }

    @Override
    public String name() {
        return "replanned-booking";
    }

    @Override
    public Map<String, String> prepare(AccessCast cast) {
        ConsignmentView dossier = ways.dossier(cast.owner());
        String way = ways.safest(cast.owner(), dossier).id();
        Instant now = clock.now();
        String border = PassageWords.of(rerouting.passages().getFirst());
        return Map.of(
                "id",
                bookings.hold(cast.owner(), dossier.id(), way).id().toString(),
                "dossier",
                dossier.id().toString(),
                "border",
                border.substring(border.indexOf(':') + 1),
                "from",
                local(now),
                "until",
                local(now.plus(Duration.ofDays(9))));
    }

    @Override
    public String body(String endpoint, Map<String, String> variables) {
        Instant now = clock.now();
        return "{\"closed\":{\"passage\":\"border:%s\",\"from\":\"%s\",\"until\":\"%s\"}}"
                .formatted(variables.get("border"), now, now.plus(Duration.ofDays(9)));
    }

    /** The page names it by its dossier. */
    @Override
    public String mark(String endpoint) {
        return endpoint.contains(" /api/") ? "id" : "dossier";
    }

    private String local(Instant instant) {
        return LOCAL.format(instant.atZone(frame.zone()));
    }
}
