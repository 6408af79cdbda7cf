package org.hexi.hub.transport.quotation.rest;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.Viewers;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.platform.web.Answers;
import org.hexi.hub.platform.web.Idempotency;
import org.hexi.hub.platform.web.PageOf;
import org.hexi.hub.platform.web.PageRequest;
import org.hexi.hub.transport.quotation.Quotation;
import org.hexi.hub.transport.quotation.QuotationId;
import org.hexi.hub.transport.quotation.QuotationState;
import org.hexi.hub.transport.quotation.Quotations;
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

/** Asks for quotations and reads them. */
@RestController
@RequestMapping(path = "/api/v1/quotations", produces = MediaType.APPLICATION_JSON_VALUE)
class QuotationsResource {
    private final Quotations quotations;
    private final Viewers viewers;
    private final Idempotency idempotency;
    private final BusinessClock clock;

    QuotationsResource(Quotations quotations, Viewers viewers, Idempotency idempotency, BusinessClock clock) {
        this.quotations = quotations;
        this.viewers = viewers;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** A way offered before, and for how many hours its price shall hold. */
    record QuotationRequest(
            @Nullable String itinerary, @Nullable Integer validHours) {}

    /** Part of the list. */
    record PageJson(List<QuotationJson> items, long total, int page, int size) {}

    @GetMapping
    PageJson list(
            @RequestParam(required = false) @Nullable QuotationState state,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "50") int size) {
        PageOf<Quotation> found =
                quotations.list(viewers.current(), Optional.ofNullable(state), new PageRequest(page, size));
        return new PageJson(
                found.items().stream().map(each -> json(each, false)).toList(),
                found.total(),
                found.page(),
                found.size());
    }

    @GetMapping("/{id}")
    QuotationJson get(@PathVariable UUID id) {
        return json(quotations.get(viewers.current(), new QuotationId(id)), true);
    }

    @PostMapping
    @Answers(value = QuotationJson.class, status = HttpStatus.CREATED)
    ResponseEntity<String> issue(
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @RequestBody QuotationRequest asked) {
        Viewer viewer = viewers.current();
        String itinerary = needed("itinerary", asked.itinerary());
        int hours = needed("validHours", asked.validHours());
        return idempotency.answer(
                viewer.party(),
                key,
                asked,
                () -> ResponseEntity.status(HttpStatus.CREATED)
                        .body(json(quotations.issue(viewer, itinerary, hours), true)));
    }

    private QuotationJson json(Quotation quotation, boolean isWhole) {
        return QuotationJson.of(quotation, clock.now(), isWhole);
    }

    private static <T> T needed(String field, @Nullable T value) {
        if (value == null) {
            throw new InvalidValue("quotation.draft.missing", field, "", "a value");
        }
        return value;
    }
}
