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
    static final Viewer HOUSE = Viewer.system("booking");

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

    /** A change keeps state and reference; the line tells the way it is for now. */
    void leaveChange(Viewer viewer, BookingRow booking, ChangeQuote quote) {
        Instant at = quote.change().changedAt();
        timelines.record(new TimelineEntry(
                booking.consignment(),
                "booking.changed",
                List.of(booking.reference()),
                at,
                Optional.of(booking.from()),
                "booking:" + booking.id() + ":" + booking.itineraryId() + ":" + at,
                false));
        SequencedMap<String, String> details = details(booking);
        details.put("oldItinerary", quote.change().old().id());
        details.put("fee", quote.fee().amount().toString());
        audit.record(new AuditEntry(viewer.name(), "booking.changed", "booking:" + booking.id(), details));
        events.publishEvent(new BookingChanged(
                booking.id(),
                booking.reference(),
                booking.consignment(),
                quote.change().old().id(),
                booking.itineraryId()));
    }

    /** @param act what became of the wait: joined, left or over */
    void leaveWaiting(Viewer viewer, Waiting waiting, String act, Instant at) {
        record(viewer, waiting, "booking.waiting." + act, at, List.of(String.valueOf(waiting.teu())));
    }

    /** The notice that room came back: whoever watches the dossier reads it on the timeline. */
    void leaveServed(Waiting waiting, BookingRow held, Instant at) {
        record(HOUSE, waiting, "booking.waiting.served", at, List.of(held.reference()));
        events.publishEvent(new WaitingServed(waiting.id(), held.id(), held.reference(), held.consignment()));
    }

    private void record(Viewer viewer, Waiting waiting, String code, Instant at, List<String> arguments) {
        timelines.record(new TimelineEntry(
                waiting.consignment(),
                code,
                arguments,
                at,
                Optional.empty(),
                "waiting:" + waiting.id() + ":" + code,
                false));
        SequencedMap<String, String> details = new LinkedHashMap<>();
        details.put("consignment", waiting.consignmentReference());
        details.put("itinerary", waiting.itineraryId());
        details.put("teu", String.valueOf(waiting.teu()));
        audit.record(new AuditEntry(viewer.name(), code, "waiting:" + waiting.id(), details));
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
