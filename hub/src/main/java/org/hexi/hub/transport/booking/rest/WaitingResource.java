package org.hexi.hub.transport.booking.rest;

import java.util.List;
import java.util.UUID;
import org.hexi.hub.consignment.ConsignmentId;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.Viewers;
import org.hexi.hub.platform.web.Answers;
import org.hexi.hub.platform.web.Idempotency;
import org.hexi.hub.transport.booking.WaitingId;
import org.hexi.hub.transport.booking.WaitingList;
import org.hexi.hub.transport.booking.rest.BookingsResource.BookingRequest;
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
import org.springframework.web.bind.annotation.RestController;

/** The queue for room on full departures. */
@RestController
@RequestMapping(path = "/api/v1/waiting-list", produces = MediaType.APPLICATION_JSON_VALUE)
class WaitingResource {
    private final WaitingList waits;
    private final Viewers viewers;
    private final Idempotency idempotency;

    WaitingResource(WaitingList waits, Viewers viewers, Idempotency idempotency) {
        this.waits = waits;
        this.viewers = viewers;
        this.idempotency = idempotency;
    }

    @GetMapping
    List<WaitingJson> list() {
        return waits.list(viewers.current()).stream().map(WaitingJson::of).toList();
    }

    @GetMapping("/{id}")
    WaitingJson get(@PathVariable UUID id) {
        return WaitingJson.of(waits.get(viewers.current(), new WaitingId(id)));
    }

    @PostMapping
    @Answers(value = WaitingJson.class, status = HttpStatus.CREATED)
    ResponseEntity<String> join(
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
                        .body(WaitingJson.of(waits.join(viewer, consignment, itinerary))));
    }

    @PostMapping("/{id}/leaving")
    @Answers(WaitingJson.class)
    ResponseEntity<String> leave(
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key, @PathVariable UUID id) {
        Viewer viewer = viewers.current();
        return idempotency.answer(
                viewer.party(),
                key,
                "leave " + id,
                () -> ResponseEntity.ok(WaitingJson.of(waits.leave(viewer, new WaitingId(id)))));
    }
}
