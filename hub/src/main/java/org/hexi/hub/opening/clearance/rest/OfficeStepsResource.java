package org.hexi.hub.opening.clearance.rest;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.hub.opening.clearance.ClearanceSettings;
import org.hexi.hub.opening.clearance.DeclarationId;
import org.hexi.hub.opening.clearance.DeclarationView;
import org.hexi.hub.opening.clearance.OfficeFiles;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.Viewers;
import org.hexi.hub.platform.web.Answers;
import org.hexi.hub.platform.web.Idempotency;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The officer's steps on a file. Every one carries a key. */
@RestController
@RequestMapping(path = "/api/v1/declarations/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
class OfficeStepsResource {
    private final OfficeFiles files;
    private final ClearanceSettings settings;
    private final Viewers viewers;
    private final Idempotency idempotency;

    OfficeStepsResource(OfficeFiles files, ClearanceSettings settings, Viewers viewers, Idempotency idempotency) {
        this.files = files;
        this.settings = settings;
        this.viewers = viewers;
        this.idempotency = idempotency;
    }

    /** Why, in words. */
    record OfficeReason(@Nullable String reason) {}

    /** What an inspection found. */
    record InspectionFindings(
            @Nullable Boolean conforming, @Nullable String findings) {}

    /** Kinds of papers by UN/EDIFACT 1001. */
    record RequestedPapers(@Nullable List<String> types) {}

    @PostMapping("/documents-request")
    @Answers(DeclarationJson.class)
    ResponseEntity<String> askDocuments(
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @PathVariable UUID id,
            @RequestBody RequestedPapers asked) {
        List<String> types = asked.types() == null ? List.of() : asked.types();
        return step(key, id, asked, (officer, file) -> files.askDocuments(officer, file, types));
    }

    @PostMapping("/documents-check")
    @Answers(DeclarationJson.class)
    ResponseEntity<String> checkDocuments(
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key, @PathVariable UUID id) {
        return step(key, id, "documents-check", files::checkDocuments);
    }

    @PostMapping("/inspection-order")
    @Answers(DeclarationJson.class)
    ResponseEntity<String> orderInspection(
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @PathVariable UUID id,
            @RequestBody OfficeReason order) {
        return step(key, id, order, (officer, file) -> files.orderInspection(officer, file, text(order.reason())));
    }

    @PostMapping("/inspection")
    @Answers(DeclarationJson.class)
    ResponseEntity<String> inspect(
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @PathVariable UUID id,
            @RequestBody InspectionFindings found) {
        return step(key, id, found, (officer, file) -> {
            if (found.conforming() == null) {
                throw new InvalidValue("clearance.value.missing", "conforming", "", "true or false");
            }
            return files.recordInspection(officer, file, found.conforming(), text(found.findings()));
        });
    }

    @PostMapping("/release")
    @Answers(DeclarationJson.class)
    ResponseEntity<String> release(
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key, @PathVariable UUID id) {
        return step(key, id, "release", files::release);
    }

    @PostMapping("/refusal")
    @Answers(DeclarationJson.class)
    ResponseEntity<String> refuse(
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @PathVariable UUID id,
            @RequestBody OfficeReason refusal) {
        return step(key, id, refusal, (officer, file) -> files.refuse(officer, file, text(refusal.reason())));
    }

    private ResponseEntity<String> step(
            @Nullable String key, UUID id, Object body, BiFunction<Viewer, DeclarationId, DeclarationView> taken) {
        Viewer officer = viewers.current();
        return idempotency.answer(
                officer.party(),
                key,
                List.of(id, body),
                () -> ResponseEntity.ok(
                        DeclarationJson.of(taken.apply(officer, new DeclarationId(id)), settings.clockTarget())));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
