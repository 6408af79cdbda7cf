package org.hexi.hub.digital.corridor;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.hexi.engine.epcis.api.Epcs;
import org.hexi.hub.access.AccessCast;
import org.hexi.hub.access.AccessScene;
import org.hexi.hub.consignment.ConsignmentView;
import org.hexi.hub.consignment.Consignments;
import org.hexi.hub.consignment.Participant.Company;
import org.hexi.hub.consignment.Participant.Office;
import org.hexi.hub.consignment.Participant.Part;
import org.hexi.hub.consignment.SampleDraft;
import org.hexi.hub.consignment.TransportUnit;
import org.springframework.stereotype.Component;

/** An event the owner has told about a container of its dossier. */
@Component
class EventScene implements AccessScene {
    private static final AtomicInteger SERIAL = new AtomicInteger(750_000);

    private final Consignments consignments;
    private final Capturing capturing;

    EventScene(Consignments consignments, Capturing capturing) {
        this.consignments = consignments;
        this.capturing = capturing;
    }

    @Override
    public String name() {
        return "event";
    }

    @Override
    public Map<String, String> prepare(AccessCast cast) {
        TransportUnit unit = SampleDraft.unit(SERIAL.incrementAndGet());
        ConsignmentView dossier = consignments.describe(
                cast.owner(), SampleDraft.of(cast.owner().party(), cast.owner().party(), List.of(unit)));
        consignments.invite(dossier.id(), new Company(cast.participant().party(), Part.CARRIER));
        consignments.invite(dossier.id(), new Office(cast.office()));
        String epc = Epcs.ofContainer(unit.container());
        String told = CorridorTest.document(CorridorTest.seen("departing", "LZD", "2026-03-03T09:30:00+08:00", epc));
        Captured captured = capturing.capture(cast.owner(), told.getBytes(StandardCharsets.UTF_8));
        return Map.of("id", captured.captureId(), "hash", captured.hashes().getFirst(), "epc", epc);
    }

    /** A document names events by what they are about, a page by their hash. */
    @Override
    public String mark(String endpoint) {
        return endpoint.contains(" /api/") ? "epc" : "hash";
    }
}
