package org.hexi.hub.transport.network.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hexi.engine.kernel.CountryCode;
import org.hexi.engine.kernel.HsCode;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.Viewers;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.platform.web.Answers;
import org.hexi.hub.platform.web.Idempotency;
import org.hexi.hub.platform.web.PageOf;
import org.hexi.hub.platform.web.PageRequest;
import org.hexi.hub.transport.network.Restricted;
import org.hexi.hub.transport.network.RestrictionDraft;
import org.hexi.hub.transport.network.RestrictionView;
import org.hexi.hub.transport.network.Restrictions;
import org.jspecify.annotations.Nullable;
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

/** What is shut and what is forbidden: read by all, imposed and revoked by operators. */
@RestController
@RequestMapping(path = "/api/v1/network/restrictions", produces = MediaType.APPLICATION_JSON_VALUE)
class RestrictionsResource {
    private final Restrictions restrictions;
    private final BusinessClock clock;
    private final Viewers viewers;
    private final Idempotency idempotency;

    RestrictionsResource(Restrictions restrictions, BusinessClock clock, Viewers viewers, Idempotency idempotency) {
        this.restrictions = restrictions;
        this.clock = clock;
        this.viewers = viewers;
        this.idempotency = idempotency;
    }

    /** What kind of thing is restricted. */
    enum RestrictedKind {
        BORDER,
        PLACE,
        NARROWS,
        TERRITORY
    }

    /**
     * A closure, or an embargo where commodity or origin is given.
     *
     * @param subject code of a place, name of narrows or code of a country
     * @param other the place across, for a border
     * @param commodity digits of the Harmonized System the goods begin with
     * @param from now where it is missing
     * @param until nobody knows where it is missing
     */
    record RestrictionRequest(
            @Nullable RestrictedKind kind,
            @Nullable String subject,
            @Nullable String other,
            @Nullable String commodity,
            @Nullable String origin,
            @Nullable Instant from,
            @Nullable Instant until,
            @Nullable String reason) {
        RestrictionDraft draft(Instant now) {
            return new RestrictionDraft(
                    restricted(),
                    Optional.ofNullable(commodity).map(HsCode::new),
                    Optional.ofNullable(origin).map(CountryCode::new),
                    from == null ? now : from,
                    Optional.ofNullable(until),
                    needed("reason", reason));
        }

        private Restricted restricted() {
            String named = needed("subject", subject);
            return switch (needed("kind", kind)) {
                case BORDER -> new Restricted.Border(new PlaceCode(named), new PlaceCode(needed("other", other)));
                case PLACE -> new Restricted.Place(new PlaceCode(named));
                case NARROWS -> new Restricted.Narrows(named);
                case TERRITORY -> new Restricted.Territory(new CountryCode(named));
            };
        }

        private static <T> T needed(String field, @Nullable T value) {
            if (value == null) {
                throw new InvalidValue("network.form.missing", field, "", "a value");
            }
            return value;
        }
    }

    /** A restriction; {@code revokedAt} is missing while it stands. */
    record RestrictionAnswer(
            UUID id,
            RestrictedKind kind,
            String subject,
            @Nullable String other,
            @Nullable String commodity,
            @Nullable String origin,
            Instant from,
            @Nullable Instant until,
            String reason,
            String by,
            Instant recordedAt,
            @Nullable String revokedBy,
            @Nullable Instant revokedAt) {
        static RestrictionAnswer of(RestrictionView view) {
            RestrictionDraft content = view.content();
            RestrictedKind kind = kind(content.restricted());
            return new RestrictionAnswer(
                    view.id(),
                    kind,
                    subject(content.restricted()),
                    content.restricted() instanceof Restricted.Border border
                            ? border.other().value()
                            : null,
                    content.commodity().map(HsCode::digits).orElse(null),
                    content.origin().map(CountryCode::value).orElse(null),
                    content.from(),
                    content.until().orElse(null),
                    content.reason(),
                    view.by(),
                    view.recordedAt(),
                    view.revocation().map(RestrictionView.Revocation::by).orElse(null),
                    view.revocation().map(RestrictionView.Revocation::at).orElse(null));
        }

        private static RestrictedKind kind(Restricted restricted) {
            return switch (restricted) {
                case Restricted.Border _ -> RestrictedKind.BORDER;
                case Restricted.Place _ -> RestrictedKind.PLACE;
                case Restricted.Narrows _ -> RestrictedKind.NARROWS;
                case Restricted.Territory _ -> RestrictedKind.TERRITORY;
            };
        }

        private static String subject(Restricted restricted) {
            return switch (restricted) {
                case Restricted.Border border -> border.one().value();
                case Restricted.Place place -> place.place().value();
                case Restricted.Narrows narrows -> narrows.name();
                case Restricted.Territory territory -> territory.country().value();
            };
        }
    }

    /** Part of the list. */
    record RestrictionsAnswer(List<RestrictionAnswer> items, long total, int page, int size) {}

    /** Newest first; those that were revoked only when asked for. */
    @GetMapping
    RestrictionsAnswer list(
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "50") int size) {
        PageOf<RestrictionView> found = restrictions.list(!all, new PageRequest(page, size));
        return new RestrictionsAnswer(
                found.items().stream().map(RestrictionAnswer::of).toList(), found.total(), found.page(), found.size());
    }

    @GetMapping("/{id}")
    RestrictionAnswer get(@PathVariable UUID id) {
        return RestrictionAnswer.of(restrictions.get(id));
    }

    @PostMapping
    @Answers(RestrictionAnswer.class)
    ResponseEntity<String> impose(
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key,
            @RequestBody RestrictionRequest request) {
        Viewer viewer = viewers.current();
        return idempotency.answer(
                viewer.party(),
                key,
                request,
                () -> ResponseEntity.ok(RestrictionAnswer.of(restrictions.impose(viewer, request.draft(clock.now())))));
    }

    @PostMapping("/{id}/revocation")
    @Answers(RestrictionAnswer.class)
    ResponseEntity<String> revoke(
            @RequestHeader(name = Idempotency.HEADER, required = false) @Nullable String key, @PathVariable UUID id) {
        Viewer viewer = viewers.current();
        return idempotency.answer(
                viewer.party(),
                key,
                "revoke " + id,
                () -> ResponseEntity.ok(RestrictionAnswer.of(restrictions.revoke(viewer, id))));
    }
}
