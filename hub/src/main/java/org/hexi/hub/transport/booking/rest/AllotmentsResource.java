package org.hexi.hub.transport.booking.rest;

import java.util.List;
import java.util.UUID;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.Viewers;
import org.hexi.hub.platform.web.Answers;
import org.hexi.hub.platform.web.Idempotency;
import org.hexi.hub.transport.booking.AllotmentId;
import org.hexi.hub.transport.booking.Allotments;
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

/** Gives and withdraws allotments. */
@RestController
@RequestMapping(path = "/api/v1/allotments", produces = MediaType.APPLICATION_JSON_VALUE)
class AllotmentsResource {
    private final Allotments allotments;
    private final Viewers viewers;
    private final Idempotency idempotency;

    AllotmentsResource(Allotments allotments, Viewers viewers, Idempotency idempotency) {
        this.allotments = allotments;
        this.viewers = viewers;
        this.idempotency = idempotency;
    }

    @GetMapping
    List<AllotmentJson> list() {
        return allotments.list(viewers.current()).stream()
                .map(AllotmentJson::of)
                .toList();
    }

    @GetMapping("/{id}")
    AllotmentJson get(@PathVariable UUID id) {
        return AllotmentJson.of(allotments.get(viewers.current(), new AllotmentId(id)));
    }

    @PostMapping
    @Answers(value = AllotmentJson.class, status = HttpStatus.CREATED)
    ResponseEntity<String> give(
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @RequestBody AllotmentRequest draft) {
        Viewer viewer = viewers.current();
        return idempotency.answer(
                viewer.party(),
                key,
                draft,
                () -> ResponseEntity.status(HttpStatus.CREATED)
                        .body(AllotmentJson.of(allotments.give(viewer, draft.draft()))));
    }

    @PostMapping("/{id}/withdrawal")
    @Answers(AllotmentJson.class)
    ResponseEntity<String> withdraw(
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key, @PathVariable UUID id) {
        Viewer viewer = viewers.current();
        return idempotency.answer(
                viewer.party(),
                key,
                "withdraw " + id,
                () -> ResponseEntity.ok(AllotmentJson.of(allotments.withdraw(viewer, new AllotmentId(id)))));
    }
}
