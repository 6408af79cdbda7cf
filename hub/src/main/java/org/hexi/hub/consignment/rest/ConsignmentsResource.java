package org.hexi.hub.consignment.rest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.consignment.ConsignmentDraft;
import org.hexi.hub.consignment.ConsignmentFilter;
import org.hexi.hub.consignment.ConsignmentId;
import org.hexi.hub.consignment.ConsignmentRow;
import org.hexi.hub.consignment.Consignments;
import org.hexi.hub.consignment.Stage;
import org.hexi.hub.consignment.Timelines;
import org.hexi.hub.consignment.model.DraftReader;
import org.hexi.hub.consignment.model.DraftReading;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.Viewers;
import org.hexi.hub.platform.web.Answers;
import org.hexi.hub.platform.web.Idempotency;
import org.hexi.hub.platform.web.PageOf;
import org.hexi.hub.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
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

/** Opening, reading and listing dossiers. */
@RestController
@RequestMapping(path = "/api/v1/consignments", produces = MediaType.APPLICATION_JSON_VALUE)
class ConsignmentsResource {
    private final Consignments consignments;
    private final Timelines timelines;
    private final DraftReader reader;
    private final Viewers viewers;
    private final Idempotency idempotency;
    private final MessageSource messages;

    ConsignmentsResource(
            Consignments consignments,
            Timelines timelines,
            DraftReader reader,
            Viewers viewers,
            Idempotency idempotency,
            MessageSource messages) {
        this.consignments = consignments;
        this.timelines = timelines;
        this.reader = reader;
        this.viewers = viewers;
        this.idempotency = idempotency;
        this.messages = messages;
    }

    /** Answers 400 with every fault at once; nothing is stored then. */
    @PostMapping
    @Answers(value = ConsignmentAnswer.class, status = HttpStatus.CREATED)
    ResponseEntity<?> describe(
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @RequestBody ConsignmentRequest request,
            Locale locale) {
        DraftReading reading = reader.read(request.text());
        if (reading.draft().isEmpty()) {
            String detail = messages.getMessage("consignment.draft.invalid", null, "", locale);
            return DraftProblem.of(reading.issues(), detail == null ? "" : detail)
                    .answer();
        }
        ConsignmentDraft draft = reading.draft().get();
        Viewer viewer = viewers.current();
        return idempotency.answer(
                viewer.party(),
                key,
                request,
                () -> ResponseEntity.status(HttpStatus.CREATED)
                        .body(ConsignmentAnswer.of(consignments.describe(viewer, draft))));
    }

    @GetMapping
    ListAnswer list(
            @RequestParam Optional<Stage> stage,
            @RequestParam Optional<String> from,
            @RequestParam Optional<String> to,
            @RequestParam Optional<String> q,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "50") int size) {
        ConsignmentFilter filter = new ConsignmentFilter(stage, from.map(PlaceCode::new), to.map(PlaceCode::new), q);
        return ListAnswer.of(consignments.list(viewers.current(), filter, new PageRequest(page, size)));
    }

    @GetMapping("/{id}")
    ConsignmentAnswer get(@PathVariable UUID id) {
        return ConsignmentAnswer.of(consignments.get(viewers.current(), new ConsignmentId(id)));
    }

    @GetMapping("/{id}/timeline")
    List<ConsignmentAnswer.Entry> timeline(@PathVariable UUID id) {
        return timelines.of(viewers.current(), new ConsignmentId(id)).stream()
                .map(ConsignmentAnswer.Entry::of)
                .toList();
    }

    /** A page of the list. */
    record ListAnswer(List<ConsignmentAnswer.Row> items, long total, int page, int size) {
        static ListAnswer of(PageOf<ConsignmentRow> page) {
            return new ListAnswer(
                    page.items().stream().map(ConsignmentAnswer.Row::of).toList(),
                    page.total(),
                    page.page(),
                    page.size());
        }
    }
}
