package org.hexi.hub.transport.booking.rest;

import java.util.List;
import java.util.Optional;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.Viewers;
import org.hexi.hub.platform.web.Answers;
import org.hexi.hub.platform.web.Idempotency;
import org.hexi.hub.transport.booking.BookingPolicies;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What carriers lay down about selling and giving up room. */
@RestController
@RequestMapping(path = "/api/v1/booking-policies", produces = MediaType.APPLICATION_JSON_VALUE)
class PoliciesResource {
    private final BookingPolicies policies;
    private final Viewers viewers;
    private final Idempotency idempotency;

    PoliciesResource(BookingPolicies policies, Viewers viewers, Idempotency idempotency) {
        this.policies = policies;
        this.viewers = viewers;
        this.idempotency = idempotency;
    }

    @GetMapping
    List<PolicyJson> list(
            @RequestParam(required = false) @Nullable String carrier,
            @RequestParam(required = false) @Nullable String service) {
        return policies.list(Optional.ofNullable(carrier), Optional.ofNullable(service)).stream()
                .map(PolicyJson::of)
                .toList();
    }

    @PostMapping
    @Answers(value = PolicyJson.class, status = HttpStatus.CREATED)
    ResponseEntity<String> layDown(
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @RequestBody PolicyRequest draft) {
        Viewer viewer = viewers.current();
        return idempotency.answer(
                viewer.party(),
                key,
                draft,
                () -> ResponseEntity.status(HttpStatus.CREATED)
                        .body(PolicyJson.of(policies.layDown(viewer, draft.draft()))));
    }
}
