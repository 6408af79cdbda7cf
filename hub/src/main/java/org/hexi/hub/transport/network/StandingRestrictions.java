package org.hexi.hub.transport.network;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.kernel.Rejected;
import org.hexi.engine.kernel.TimeWindow;
import org.hexi.engine.routing.api.Embargo;
import org.hexi.engine.routing.api.Timetable;
import org.hexi.engine.routing.spi.Circumstances;
import org.hexi.engine.routing.spi.Closure;
import org.hexi.hub.platform.audit.AuditEntry;
import org.hexi.hub.platform.audit.AuditTrail;
import org.hexi.hub.platform.numbering.Ids;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.places.Places;
import org.hexi.hub.platform.time.WallClock;
import org.hexi.hub.platform.web.NotFound;
import org.hexi.hub.platform.web.PageOf;
import org.hexi.hub.platform.web.PageRequest;
import org.hexi.hub.transport.network.model.ShutPlaces;
import org.hexi.hub.transport.network.store.RestrictionRows;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps restrictions and turns those that stand into what the routing engine knows. */
@Service
class StandingRestrictions implements Restrictions {
    private static final int SECONDS_PER_MINUTE = 60;
    /** A journey may last so long after the last departure of a question. */
    private static final Duration LONGEST_JOURNEY = Duration.ofDays(120);

    private final RestrictionRows rows;
    private final ReckoningReach reckoning;
    private final Networks networks;
    private final Places places;
    private final Ids ids;
    private final WallClock wall;
    private final AuditTrail audit;

    StandingRestrictions(
            RestrictionRows rows,
            ReckoningReach reckoning,
            Networks networks,
            Places places,
            Ids ids,
            WallClock wall,
            AuditTrail audit) {
        this.rows = rows;
        this.reckoning = reckoning;
        this.networks = networks;
        this.places = places;
        this.ids = ids;
        this.wall = wall;
        this.audit = audit;
    }

    @Override
    @Transactional
    public RestrictionView impose(Viewer viewer, RestrictionDraft draft) {
        mayRestrict(viewer);
        check(draft.restricted());
        UUID id = ids.next();
        rows.add(viewer, id, draft, wall.now());
        trace(viewer, "network.restricted", id, draft);
        return get(id);
    }

    @Override
    @Transactional
    public RestrictionView revoke(Viewer viewer, UUID id) {
        mayRestrict(viewer);
        RestrictionView standing = get(id);
        if (rows.revoke(viewer, id, wall.now())) {
            trace(viewer, "network.restrictionRevoked", id, standing.content());
        }
        return get(id);
    }

    @Override
    public Reach reach(RestrictionDraft draft) {
        check(draft.restricted());
        return reckoning.of(draft, closure(draft));
    }

    @Override
    public List<RestrictionView> holding(TimeWindow span) {
        return rows.standing(span);
    }

    @Override
    public RestrictionView get(UUID id) {
        return rows.find(id).orElseThrow(() -> new NotFound("restriction"));
    }

    @Override
    public PageOf<RestrictionView> list(boolean isStandingOnly, PageRequest page) {
        return rows.list(isStandingOnly, page);
    }

    @Override
    public Circumstances over(Circumstances world, Instant ready, int horizonDays) {
        TimeWindow span =
                new TimeWindow(ready, ready.plus(Duration.ofDays(horizonDays)).plus(LONGEST_JOURNEY));
        List<Closure> closures = new ArrayList<>(world.closures());
        List<Embargo> embargoes = new ArrayList<>(world.embargoes());
        List<ShutPlaces.Shut> places = new ArrayList<>();
        for (RestrictionView standing : rows.standing(span)) {
            RestrictionDraft draft = standing.content();
            if (draft.isEmbargo()) {
                embargoes.add(new Embargo(
                        standing.id().toString(),
                        draft.commodity(),
                        draft.origin(),
                        draft.restricted().ban()));
            } else {
                Closure closure = closure(draft);
                closures.add(closure);
                if (draft.restricted() instanceof Restricted.Place place) {
                    places.add(new ShutPlaces.Shut(place.place(), closure));
                }
            }
        }
        return new Circumstances(
                places.isEmpty() ? world.filter() : new ShutPlaces(world.filter(), places), closures, embargoes);
    }

    private static Closure closure(RestrictionDraft draft) {
        long until = draft.until().map(StandingRestrictions::minuteUp).orElse(Timetable.FARTHEST_MINUTE);
        return new Closure(draft.restricted().passage(), minute(draft.from()), until);
    }

    private static long minute(Instant instant) {
        return Math.floorDiv(instant.getEpochSecond(), SECONDS_PER_MINUTE);
    }

    private static long minuteUp(Instant instant) {
        return Math.ceilDiv(instant.getEpochSecond(), SECONDS_PER_MINUTE);
    }

    private static void mayRestrict(Viewer viewer) {
        if (!viewer.isSystem() && !viewer.is(Role.OPERATOR) && !viewer.is(Role.ADMINISTRATOR)) {
            throw new Rejected(new NetworkRejection.NotAllowed());
        }
    }

    private void check(Restricted restricted) {
        switch (restricted) {
            case Restricted.Border border -> {
                check(border.one());
                check(border.other());
                if (border.one().equals(border.other())) {
                    throw new InvalidValue("network.restriction.border", "other", border.other(), "another place");
                }
            }
            case Restricted.Place place -> check(place.place());
            case Restricted.Narrows narrows -> {
                boolean isKnown = networks.current().tracks().stream()
                        .anyMatch(track -> track.passages().contains(narrows.name()));
                if (!isKnown) {
                    throw new InvalidValue(
                            "network.restriction.narrows",
                            "subject",
                            narrows.name(),
                            "narrows the network sails through");
                }
            }
            case Restricted.Territory _ -> {}
        }
    }

    private void check(PlaceCode place) {
        if (places.find(place).isEmpty()) {
            throw new InvalidValue("network.place.unknown", "subject", place, "the code of a place of the network");
        }
    }

    private void trace(Viewer viewer, String act, UUID id, RestrictionDraft draft) {
        LinkedHashMap<String, String> details = new LinkedHashMap<>();
        details.put("restricted", draft.restricted().toString());
        details.put("from", draft.from().toString());
        details.put("reason", draft.reason());
        audit.record(new AuditEntry(viewer.name(), act, "restriction:" + id, details));
    }
}
