package org.hexi.hub.transport.booking;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import org.hexi.hub.consignment.TimelineEntry;
import org.hexi.hub.consignment.Timelines;
import org.hexi.hub.platform.audit.AuditEntry;
import org.hexi.hub.platform.audit.AuditTrail;
import org.hexi.hub.platform.parties.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every change of a booking leaves behind: a line in the dossier's timeline, an audit entry and an event. */
@Component
class BookingTraces {
    private final Timelines timelines;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    BookingTraces(Timelines timelines, AuditTrail audit, ApplicationEventPublisher events) {
        this.timelines = timelines;
        this.audit = audit;
        this.events = events;
    }

    void leave(Viewer viewer, BookingRow booking, Instant now) {
        String act = "booking." + booking.state().name().toLowerCase(Locale.ROOT);
        timelines.record(new TimelineEntry(
                booking.consignment(),
                act,
                List.of(booking.reference()),
                now,
                Optional.of(booking.from()),
                "booking:" + booking.id() + ":" + booking.state(),
                false));
        audit.record(new AuditEntry(viewer.name(), act, "booking:" + booking.id(), details(booking)));
        publish(booking);
    }

    private void publish(BookingRow booking) {
        switch (booking.state()) {
            case HELD -> {}
            case CONFIRMED ->
                events.publishEvent(new BookingConfirmed(
                        booking.id(), booking.reference(), booking.consignment(), booking.itineraryId()));
            case EXPIRED, RELEASED ->
                events.publishEvent(
                        new BookingClosed(booking.id(), booking.reference(), booking.consignment(), booking.state()));
        }
    }

    private static SequencedMap<String, String> details(BookingRow booking) {
        SequencedMap<String, String> details = new LinkedHashMap<>();
        details.put("reference", booking.reference());
        details.put("consignment", booking.consignmentReference());
        details.put("itinerary", booking.itineraryId());
        details.put("teu", String.valueOf(booking.teu()));
        return details;
    }
}
