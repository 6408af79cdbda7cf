package org.hexi.hub.platform.parties.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.hexi.hub.platform.parties.ApiKeyDraft;
import org.hexi.hub.platform.parties.ApiKeyId;
import org.hexi.hub.platform.parties.ApiKeyView;
import org.hexi.hub.platform.parties.ApiKeys;
import org.hexi.hub.platform.parties.IssuedApiKey;
import org.hexi.hub.platform.parties.PartyId;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.Viewers;
import org.hexi.hub.platform.web.Answers;
import org.hexi.hub.platform.web.Idempotency;
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

/**
 * The keys of the own party. The answer that idempotency keeps holds no secret: sent twice, the command answers the same key
 * without it, for it is kept nowhere.
 */
@RestController
@RequestMapping(path = "/api/v1/api-keys", produces = MediaType.APPLICATION_JSON_VALUE)
class ApiKeysResource {
    private final ApiKeys keys;
    private final Viewers viewers;
    private final Idempotency idempotency;

    ApiKeysResource(ApiKeys keys, Viewers viewers, Idempotency idempotency) {
        this.keys = keys;
        this.viewers = viewers;
        this.idempotency = idempotency;
    }

    /**
     * A key to be made.
     *
     * @param party the party it acts for; the own one when missing
     */
    record ApiKeyRequest(
            @Nullable String name,
            @Nullable UUID party,
            @Nullable Set<Role> roles,
            @Nullable String office) {
        ApiKeyDraft draft(Viewer viewer) {
            return new ApiKeyDraft(
                    name == null ? "" : name,
                    party == null ? viewer.party() : new PartyId(party),
                    roles == null ? Set.of() : roles,
                    Optional.ofNullable(office));
        }
    }

    /** A key as programs see it. */
    record KeyJson(
            UUID id,
            String name,
            String start,
            UUID party,
            List<Role> roles,
            @Nullable String office,
            String createdBy,
            Instant createdAt,
            @Nullable Instant lastUsedAt,
            @Nullable Instant revokedAt) {
        static KeyJson of(ApiKeyView key) {
            return new KeyJson(
                    key.id().value(),
                    key.name(),
                    key.start(),
                    key.party().value(),
                    key.roles().stream().sorted().toList(),
                    key.office().orElse(null),
                    key.createdBy(),
                    key.createdAt(),
                    key.lastUsedAt().orElse(null),
                    key.revokedAt().orElse(null));
        }
    }

    /** A key just made; {@code secret} is shown this once and is null when the command is repeated. */
    record IssuedJson(KeyJson key, @Nullable String secret) {}

    @GetMapping
    List<KeyJson> list() {
        return keys.list(viewers.current()).stream().map(KeyJson::of).toList();
    }

    @PostMapping
    @Answers(value = IssuedJson.class, status = HttpStatus.CREATED)
    ResponseEntity<?> issue(
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @RequestBody ApiKeyRequest draft) {
        Viewer viewer = viewers.current();
        AtomicReference<@Nullable IssuedApiKey> issued = new AtomicReference<>();
        ResponseEntity<String> answer = idempotency.answer(viewer.party(), key, draft, () -> {
            IssuedApiKey fresh = keys.issue(viewer, draft.draft(viewer));
            issued.set(fresh);
            return ResponseEntity.status(HttpStatus.CREATED).body(new IssuedJson(KeyJson.of(fresh.key()), null));
        });
        IssuedApiKey fresh = issued.get();
        return fresh == null
                ? answer
                : ResponseEntity.status(HttpStatus.CREATED)
                        .body(new IssuedJson(KeyJson.of(fresh.key()), fresh.secret()));
    }

    @DeleteMapping("/{id}")
    @Answers(KeyJson.class)
    ResponseEntity<String> revoke(
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key, @PathVariable UUID id) {
        Viewer viewer = viewers.current();
        return idempotency.answer(
                viewer.party(),
                key,
                "revoke " + id,
                () -> ResponseEntity.ok(KeyJson.of(keys.revoke(viewer, new ApiKeyId(id)))));
    }
}
