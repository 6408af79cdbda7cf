package org.hexi.hub.transport.planning.rest;

import java.util.List;
import java.util.UUID;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.Viewers;
import org.hexi.hub.platform.web.Answers;
import org.hexi.hub.platform.web.Idempotency;
import org.hexi.hub.transport.planning.Terminals;
import org.hexi.hub.transport.planning.search.PlanSearches;
import org.hexi.hub.transport.planning.search.SearchDraft;
import org.hexi.hub.transport.planning.search.SearchId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Searches of the own party and their alerts. */
@RestController
@RequestMapping(path = "/api/v1/searches", produces = MediaType.APPLICATION_JSON_VALUE)
class SearchesResource {
    private final PlanSearches searches;
    private final Terminals terminals;
    private final Viewers viewers;
    private final Idempotency idempotency;

    SearchesResource(PlanSearches searches, Terminals terminals, Viewers viewers, Idempotency idempotency) {
        this.searches = searches;
        this.terminals = terminals;
        this.viewers = viewers;
        this.idempotency = idempotency;
    }

    @GetMapping
    List<SearchJson> list() {
        return searches.list(viewers.current()).stream()
                .map(search -> SearchJson.of(search, null))
                .toList();
    }

    @GetMapping("/{id}")
    SearchJson get(@PathVariable UUID id) {
        return json(viewers.current(), new SearchId(id));
    }

    @PostMapping
    @Answers(value = SearchJson.class, status = HttpStatus.CREATED)
    ResponseEntity<String> save(
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @RequestBody SearchRequest request) {
        Viewer viewer = viewers.current();
        SearchDraft draft = Field.pointed(() -> request.draft(terminals));
        return idempotency.answer(
                viewer.party(),
                key,
                request,
                () -> ResponseEntity.status(HttpStatus.CREATED)
                        .body(SearchJson.of(searches.save(viewer, draft), List.of())));
    }

    /** All its alerts have been read. */
    @PostMapping("/{id}/reading")
    @Answers(SearchJson.class)
    ResponseEntity<String> read(
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key, @PathVariable UUID id) {
        Viewer viewer = viewers.current();
        SearchId search = new SearchId(id);
        return idempotency.answer(viewer.party(), key, "read search " + id, () -> {
            searches.read(viewer, search);
            return ResponseEntity.ok(json(viewer, search));
        });
    }

    /** Answers what was deleted. */
    @DeleteMapping("/{id}")
    @Answers(SearchJson.class)
    ResponseEntity<String> delete(
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key, @PathVariable UUID id) {
        Viewer viewer = viewers.current();
        SearchId search = new SearchId(id);
        return idempotency.answer(
                viewer.party(),
                key,
                "delete search " + id,
                () -> ResponseEntity.ok(SearchJson.of(searches.delete(viewer, search), null)));
    }

    private SearchJson json(Viewer viewer, SearchId id) {
        return SearchJson.of(searches.get(viewer, id), searches.alerts(viewer, id));
    }
}
