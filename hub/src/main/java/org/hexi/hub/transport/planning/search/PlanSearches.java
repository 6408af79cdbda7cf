package org.hexi.hub.transport.planning.search;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.platform.audit.AuditEntry;
import org.hexi.hub.platform.audit.AuditTrail;
import org.hexi.hub.platform.numbering.Ids;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.platform.web.NotFound;
import org.hexi.hub.transport.planning.Planning;
import org.hexi.hub.transport.planning.Way;
import org.hexi.hub.transport.planning.store.SearchRows;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The searches of each party, asked again when they are due. Thread-safe. */
@Service
public class PlanSearches {
    /** Of one party. */
    public static final int MOST = 50;

    private static final Logger LOG = LoggerFactory.getLogger(PlanSearches.class);

    private final Planning planning;
    private final SearchRows rows;
    private final Ids ids;
    private final AuditTrail audit;
    private final BusinessClock clock;
    private final TransactionTemplate transaction;

    PlanSearches(
            Planning planning,
            SearchRows rows,
            Ids ids,
            AuditTrail audit,
            BusinessClock clock,
            TransactionTemplate transaction) {
        this.planning = planning;
        this.rows = rows;
        this.ids = ids;
        this.audit = audit;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Keeps a search; it is due at once. */
    @Transactional
    public PlanSearch save(Viewer viewer, SearchDraft draft) {
        Instant now = clock.now();
        if (draft.question().isOver(now)) {
            throw new Rejected(new SearchRejection.Over());
        }
        PlanSearch search = new PlanSearch(
                new SearchId(ids.next()),
                viewer.party(),
                viewer.name(),
                draft.name(),
                draft.question(),
                draft.rule(),
                draft.everyHours(),
                now,
                Optional.of(now),
                Optional.empty(),
                0);
        rows.add(search);
        if (rows.count(viewer) > MOST) {
            throw new Rejected(new SearchRejection.TooMany(MOST));
        }
        trace(viewer, "planning.search.saved", search.id());
        return search;
    }

    /** Those of the viewer's party, with unread alerts first, then by name. */
    public List<PlanSearch> list(Viewer viewer) {
        return rows.list(viewer);
    }

    /** @throws NotFound when the viewer's party keeps no such search */
    public PlanSearch get(Viewer viewer, SearchId id) {
        return rows.find(viewer, id).orElseThrow(() -> new NotFound("search"));
    }

    /** The latest first, at most so many as a page shows. */
    public List<SearchAlert> alerts(Viewer viewer, SearchId id) {
        return rows.alerts(viewer, get(viewer, id).id());
    }

    /** Alerts of all searches nobody of the party has read. */
    public int unread(Viewer viewer) {
        return rows.unread(viewer);
    }

    /** All alerts of a search have been read. */
    @Transactional
    public PlanSearch read(Viewer viewer, SearchId id) {
        rows.read(viewer, get(viewer, id).id(), clock.now());
        return get(viewer, id);
    }

    /**
     * Deletes a search; asked twice, it is deleted once.
     *
     * @return what it was when it was deleted
     * @throws NotFound when the viewer's party never kept such a search
     */
    @Transactional
    public PlanSearch delete(Viewer viewer, SearchId id) {
        PlanSearch last = rows.findEver(viewer, id).orElseThrow(() -> new NotFound("search"));
        if (rows.delete(viewer, id, clock.now())) {
            trace(viewer, "planning.search.deleted", id);
        }
        return last;
    }

    /** Asks those that are due, the longest due first. */
    public void askDue(int atOnce) {
        rows.due(clock.now(), atOnce).forEach(this::ask);
    }

    /** The question is asked before anything is locked: an answer of the planner may take its time. */
    private void ask(PlanSearch search) {
        Instant now = clock.now();
        Viewer asker = Viewer.of("search:" + search.id(), search.party(), Set.of(), Optional.empty());
        Weighing weighing = search.question().isOver(now) ? over(search, now) : weighed(search, asker, now);
        transaction.executeWithoutResult(status -> {
            if (rows.answer(search, weighing.answer(), search.nextAfter(now))) {
                weighing.alerts().forEach(alert -> rows.add(search.party(), alert));
            }
        });
    }

    private Weighing weighed(PlanSearch search, Viewer asker, Instant now) {
        try {
            List<Way> ways = planning.plan(asker, search.question().at(now)).ways();
            Weighing weighing = Weighing.of(search, ways, now, ids::next);
            weighing.alerts().forEach(alert -> open(asker, alert));
            return weighing;
        } catch (InvalidValue invalid) {
            return new Weighing(LastAnswer.failed(now, search.last(), invalid.code()), List.of());
        } catch (RuntimeException failed) {
            // the searches behind it are due as well, and this one may do better the next time
            LOG.error("search {} could not be asked", search.id(), failed);
            return new Weighing(LastAnswer.failed(now, search.last(), "planning.search.failed"), List.of());
        }
    }

    /** What is opened once can be opened for good: the alert is read when the answer it came from is long forgotten. */
    private void open(Viewer asker, SearchAlert alert) {
        planning.get(asker, alert.itineraryId());
    }

    private static Weighing over(PlanSearch search, Instant now) {
        return new Weighing(search.last().orElseGet(() -> LastAnswer.of(now, List.of(), false, Set.of())), List.of());
    }

    private void trace(Viewer viewer, String act, SearchId id) {
        audit.record(AuditEntry.of(viewer.name(), act, "search:" + id));
    }
}
