package org.hexi.hub.transport.booking.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hexi.hub.consignment.ConsignmentId;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.Viewers;
import org.hexi.hub.platform.web.Answers;
import org.hexi.hub.platform.web.Idempotency;
import org.hexi.hub.platform.web.PageOf;
import org.hexi.hub.platform.web.PageRequest;
import org.hexi.hub.transport.booking.BookingId;
import org.hexi.hub.transport.booking.BookingRow;
import org.hexi.hub.transport.booking.BookingState;
import org.hexi.hub.transport.booking.Bookings;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Holds, confirms, changes and cancels bookings. Every command carries a key. */
@RestController
@RequestMapping(path = "/api/v1/bookings", produces = MediaType.APPLICATION_JSON_VALUE)
class BookingsResource {
    private final Bookings bookings;
    private final Viewers viewers;
    private final Idempotency idempotency;

    BookingsResource(Bookings bookings, Viewers viewers, Idempotency idempotency) {
        this.bookings = bookings;
        this.viewers = viewers;
        this.idempotency = idempotency;
    }

    /** What to book: a way planned before, for a dossier. */
    record BookingRequest(
            @Nullable UUID consignment, @Nullable String itinerary) {}

    /** Part of the list. */
    record PageJson(List<BookingJson> items, long total, int page, int size) {
        static PageJson of(PageOf<BookingRow> page) {
            return new PageJson(
                    page.items().stream().map(BookingJson::of).toList(), page.total(), page.page(), page.size());
        }
    }

    @GetMapping
    PageJson list(
            @RequestParam(required = false) @Nullable BookingState state,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "50") int size) {
        return PageJson.of(bookings.list(viewers.current(), Optional.ofNullable(state), new PageRequest(page, size)));
    }

    @GetMapping("/{id}")
    BookingJson get(@PathVariable UUID id) {
        return BookingJson.of(bookings.get(viewers.current(), new BookingId(id)));
    }

    @PostMapping
    @Answers(value = BookingJson.class, status = HttpStatus.CREATED)
    ResponseEntity<String> hold(
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @RequestBody BookingRequest draft) {
        Viewer viewer = viewers.current();
        ConsignmentId consignment = new ConsignmentId(Drafts.needed("consignment", draft.consignment()));
        String itinerary = Drafts.needed("itinerary", draft.itinerary());
        return idempotency.answer(
                viewer.party(),
                key,
                draft,
                () -> ResponseEntity.status(HttpStatus.CREATED)
                        .body(BookingJson.of(bookings.hold(viewer, consignment, itinerary))));
    }

    @PostMapping("/{id}/confirm")
    @Answers(BookingJson.class)
    ResponseEntity<String> confirm(
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key, @PathVariable UUID id) {
        Viewer viewer = viewers.current();
        return idempotency.answer(
                viewer.party(),
                key,
                "confirm " + id,
                () -> ResponseEntity.ok(BookingJson.of(bookings.confirm(viewer, new BookingId(id)))));
    }

    @PostMapping("/{id}/release")
    @Answers(BookingJson.class)
    ResponseEntity<String> release(
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key, @PathVariable UUID id) {
        Viewer viewer = viewers.current();
        return idempotency.answer(
                viewer.party(),
                key,
                "release " + id,
                () -> ResponseEntity.ok(BookingJson.of(bookings.release(viewer, new BookingId(id)))));
    }

    /** What cancelling would cost at this moment; nothing is done. */
    @GetMapping("/{id}/cancellation")
    @Answers(value = FeeJson.class, mayBeRefused = true)
    FeeJson quoteCancellation(@PathVariable UUID id) {
        return FeeJson.of(bookings.quoteCancellation(viewers.current(), new BookingId(id)));
    }

    /** Cancels, for at most a fee where the caller names one. */
    record CancellationRequest(@Nullable BigDecimal mostFee) {}

    @PostMapping("/{id}/cancellation")
    @Answers(BookingJson.class)
    ResponseEntity<String> cancel(
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @PathVariable UUID id,
            @RequestBody CancellationRequest act) {
        Viewer viewer = viewers.current();
        return idempotency.answer(
                viewer.party(),
                key,
                "cancel " + id + act,
                () -> ResponseEntity.ok(BookingJson.of(
                        bookings.cancel(viewer, new BookingId(id), Optional.ofNullable(act.mostFee())))));
    }

    /** What a change to another way would put in place of what, and what it would cost; nothing is done. */
    @GetMapping("/{id}/change")
    @Answers(value = BookingChangeJson.class, mayBeRefused = true)
    BookingChangeJson quoteChange(@PathVariable UUID id, @RequestParam String itinerary) {
        return BookingChangeJson.of(bookings.quoteChange(viewers.current(), new BookingId(id), itinerary));
    }

    /** Another way, for at most a fee where the caller names one. */
    record BookingChangeRequest(
            @Nullable String itinerary, @Nullable BigDecimal mostFee) {}

    @PostMapping("/{id}/change")
    @Answers(BookingJson.class)
    ResponseEntity<String> change(
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @PathVariable UUID id,
            @RequestBody BookingChangeRequest act) {
        Viewer viewer = viewers.current();
        String itinerary = Drafts.needed("itinerary", act.itinerary());
        return idempotency.answer(
                viewer.party(),
                key,
                "change " + id + act,
                () -> ResponseEntity.ok(BookingJson.of(
                        bookings.change(viewer, new BookingId(id), itinerary, Optional.ofNullable(act.mostFee())))));
    }
}
