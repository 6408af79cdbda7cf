package org.hexi.hub.transport.quotation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.platform.audit.AuditEntry;
import org.hexi.hub.platform.audit.AuditTrail;
import org.hexi.hub.platform.exchange.Export;
import org.hexi.hub.platform.numbering.Ids;
import org.hexi.hub.platform.numbering.References;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.platform.web.NotFound;
import org.hexi.hub.platform.web.PageOf;
import org.hexi.hub.platform.web.PageRequest;
import org.hexi.hub.transport.planning.Itinerary;
import org.hexi.hub.transport.planning.Planning;
import org.hexi.hub.transport.planning.Repricing;
import org.hexi.hub.transport.quotation.store.QuotationRows;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prices a way anew and writes the promise down. */
@Service
class PromisedPrices implements Quotations {
    private static final String KIND = "QT";
    private static final int MOST_HOURS = 720;

    private final Planning planning;
    private final QuotationRows rows;
    private final Ids ids;
    private final References references;
    private final AuditTrail audit;
    private final BusinessClock clock;

    PromisedPrices(
            Planning planning,
            QuotationRows rows,
            Ids ids,
            References references,
            AuditTrail audit,
            BusinessClock clock) {
        this.planning = planning;
        this.rows = rows;
        this.ids = ids;
        this.references = references;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Quotation issue(Viewer viewer, String itineraryId, int validHours) {
        if (validHours < 1 || validHours > MOST_HOURS) {
            throw new InvalidValue("quotation.hours.range", "validHours", validHours, "1 to " + MOST_HOURS);
        }
        Repricing priced = planning.price(viewer, itineraryId);
        Itinerary way = priced.way();
        Instant now = clock.now();
        Quotation quotation = new Quotation(
                new QuotationId(ids.next()),
                references.next(KIND),
                viewer.party(),
                way.id(),
                way.from(),
                way.to(),
                way.teu(),
                priced.before(),
                priced.now(),
                priced.rateDate(),
                legs(priced),
                now,
                viewer.name(),
                validUntil(way, now.plus(Duration.ofHours(validHours))),
                Optional.empty());
        rows.add(quotation);
        trace(viewer, "quotation.issued", quotation);
        return quotation;
    }

    @Override
    public Quotation get(Viewer viewer, QuotationId id) {
        return rows.find(viewer, id).orElseThrow(() -> new NotFound("quotation"));
    }

    @Override
    public Optional<Quotation> findValid(Viewer viewer, String itineraryId) {
        return rows.cheapestValid(viewer, itineraryId, clock.now());
    }

    @Override
    @Transactional
    public Quotation take(Viewer viewer, QuotationId id, String by) {
        Quotation quotation = rows.lock(viewer, id).orElseThrow(() -> new NotFound("quotation"));
        Instant now = clock.now();
        return switch (quotation.state(now)) {
            case EXPIRED ->
                throw new Rejected(new QuotationRejection.Expired(quotation.reference(), quotation.validUntil()));
            case TAKEN -> takenAlready(quotation, by);
            case VALID -> {
                Quotation taken = quotation.taken(new Quotation.Taking(now, by));
                rows.take(taken);
                trace(viewer, "quotation.taken", taken);
                yield taken;
            }
        };
    }

    @Override
    public PageOf<Quotation> list(Viewer viewer, Optional<QuotationState> state, PageRequest page) {
        return rows.list(viewer, state, clock.now(), page);
    }

    @Override
    public Stream<Quotation> stream(Viewer viewer, Optional<QuotationState> state) {
        return rows.stream(viewer, state, clock.now(), Export.MOST_ROWS);
    }

    private static Quotation takenAlready(Quotation quotation, String by) {
        String holder = quotation.taken().orElseThrow().by();
        if (!holder.equals(by)) {
            throw new Rejected(new QuotationRejection.Taken(quotation.reference(), holder));
        }
        return quotation;
    }

    /** A promise beyond the closing of a gate could not be kept. */
    private static Instant validUntil(Itinerary way, Instant asked) {
        return way.rides().stream()
                .flatMap(leg -> leg.cutOff().stream())
                .filter(cutOff -> cutOff.isBefore(asked))
                .min(Instant::compareTo)
                .orElse(asked);
    }

    private static List<Quotation.Leg> legs(Repricing priced) {
        return priced.legs().stream()
                .map(leg -> new Quotation.Leg(leg.offered().number(), leg.now(), leg.explanation()))
                .toList();
    }

    private void trace(Viewer viewer, String act, Quotation quotation) {
        audit.record(AuditEntry.of(viewer.name(), act, "quotation:" + quotation.reference()));
    }
}
