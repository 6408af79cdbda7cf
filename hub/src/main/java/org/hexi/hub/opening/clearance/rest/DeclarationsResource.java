package org.hexi.hub.opening.clearance.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hexi.engine.customs.declaration.Direction;
import org.hexi.engine.customs.lifecycle.State;
import org.hexi.engine.customs.selectivity.Lane;
import org.hexi.engine.kernel.Money;
import org.hexi.hub.opening.clearance.ClearanceSettings;
import org.hexi.hub.opening.clearance.DeclarationFilter;
import org.hexi.hub.opening.clearance.DeclarationId;
import org.hexi.hub.opening.clearance.DeclarationRow;
import org.hexi.hub.opening.clearance.DeclarationView;
import org.hexi.hub.opening.clearance.Declarations;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.Viewers;
import org.hexi.hub.platform.web.Answers;
import org.hexi.hub.platform.web.Idempotency;
import org.hexi.hub.platform.web.PageOf;
import org.hexi.hub.platform.web.PageRequest;
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

/** Declarations from the trader's side. Every command carries a key; a dry run needs none, for it does nothing. */
@RestController
@RequestMapping(path = "/api/v1/declarations", produces = MediaType.APPLICATION_JSON_VALUE)
class DeclarationsResource {
    private final Declarations declarations;
    private final ClearanceSettings settings;
    private final Viewers viewers;
    private final Idempotency idempotency;

    DeclarationsResource(
            Declarations declarations, ClearanceSettings settings, Viewers viewers, Idempotency idempotency) {
        this.declarations = declarations;
        this.settings = settings;
        this.viewers = viewers;
        this.idempotency = idempotency;
    }

    /** A declaration in a list. */
    record DeclarationRowJson(
            UUID id,
            String reference,
            Optional<String> customsNumber,
            UUID consignment,
            String direction,
            String office,
            String state,
            Optional<String> lane,
            String goods,
            Optional<BigDecimal> customsValue,
            Optional<BigDecimal> payable,
            Instant filedAt,
            Optional<Instant> acceptedAt,
            Optional<Instant> arrivedAt,
            Optional<Instant> releasedAt) {
        static DeclarationRowJson of(DeclarationRow row) {
            return new DeclarationRowJson(
                    row.id().value(),
                    row.reference(),
                    row.customsNumber(),
                    row.consignment().value(),
                    row.direction().name(),
                    row.office(),
                    row.state().name(),
                    row.lane().map(Lane::name),
                    row.goods(),
                    row.customsValue().map(Money::amount),
                    row.payable().map(Money::amount),
                    row.filedAt(),
                    row.acceptedAt(),
                    row.arrivedAt(),
                    row.releasedAt());
        }
    }

    /** Part of the list. */
    record DeclarationPageJson(List<DeclarationRowJson> items, long total, int page, int size) {
        static DeclarationPageJson of(PageOf<DeclarationRow> page) {
            return new DeclarationPageJson(
                    page.items().stream().map(DeclarationRowJson::of).toList(), page.total(), page.page(), page.size());
        }
    }

    /** Papers handed in. */
    record HandedInPapers(@Nullable List<AnswersJson.DeclaredPaper> documents) {}

    @GetMapping
    DeclarationPageJson list(
            @RequestParam(required = false) @Nullable State state,
            @RequestParam(required = false) @Nullable Lane lane,
            @RequestParam(required = false) @Nullable Direction direction,
            @RequestParam(defaultValue = "false") boolean open,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "50") int size) {
        DeclarationFilter filter = new DeclarationFilter(
                Optional.ofNullable(state),
                Optional.ofNullable(lane),
                Optional.ofNullable(direction),
                open,
                Optional.of(text));
        return DeclarationPageJson.of(declarations.list(viewers.current(), filter, new PageRequest(page, size)));
    }

    @GetMapping("/{id}")
    DeclarationJson get(@PathVariable UUID id) {
        return json(declarations.get(viewers.current(), new DeclarationId(id)));
    }

    @PostMapping("/dry-run")
    DryRunJson dryRun(@RequestBody AnswersJson asked) {
        return DryRunJson.of(declarations.dryRun(viewers.current(), asked.dossier(), asked.answers()));
    }

    /** 201 with the declaration, accepted or sent back with its faults. */
    @PostMapping
    @Answers(value = DeclarationJson.class, status = HttpStatus.CREATED)
    ResponseEntity<String> file(
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @RequestBody AnswersJson asked) {
        Viewer viewer = viewers.current();
        return idempotency.answer(
                viewer.party(),
                key,
                asked,
                () -> ResponseEntity.status(HttpStatus.CREATED)
                        .body(json(declarations.file(viewer, asked.dossier(), asked.answers()))));
    }

    @PostMapping("/{id}/documents")
    @Answers(DeclarationJson.class)
    ResponseEntity<String> handIn(
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @PathVariable UUID id,
            @RequestBody HandedInPapers papers) {
        Viewer viewer = viewers.current();
        return idempotency.answer(
                viewer.party(),
                key,
                List.of(id, papers),
                () -> ResponseEntity.ok(json(
                        declarations.handIn(viewer, new DeclarationId(id), AnswersJson.papers(papers.documents())))));
    }

    @PostMapping("/{id}/payment")
    @Answers(DeclarationJson.class)
    ResponseEntity<String> pay(
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key, @PathVariable UUID id) {
        Viewer viewer = viewers.current();
        return idempotency.answer(
                viewer.party(),
                key,
                "payment " + id,
                () -> ResponseEntity.ok(json(declarations.pay(viewer, new DeclarationId(id)))));
    }

    private DeclarationJson json(DeclarationView declaration) {
        return DeclarationJson.of(declaration, settings.clockTarget());
    }
}
