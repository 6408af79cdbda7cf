package org.hexi.hub.transport.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.hexi.engine.kernel.Rejected;
import org.hexi.engine.kernel.TimeWindow;
import org.hexi.hub.platform.audit.AuditEntry;
import org.hexi.hub.platform.audit.AuditTrail;
import org.hexi.hub.platform.capacity.Capacities;
import org.hexi.hub.platform.capacity.ReleaseStep;
import org.hexi.hub.platform.capacity.ReservedPart;
import org.hexi.hub.platform.numbering.Ids;
import org.hexi.hub.platform.parties.Parties;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.platform.web.NotFound;
import org.hexi.hub.transport.booking.store.AllotmentRows;
import org.hexi.hub.transport.network.DepartureView;
import org.hexi.hub.transport.network.Departures;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.network.ServiceView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the room of allotments as parts of the pools of departures, named by the party they are for. */
@Service
class KeptAllotments implements Allotments {
    private final AllotmentRows rows;
    private final Sellers sellers;
    private final Parties parties;
    private final Network network;
    private final Departures departures;
    private final Capacities capacities;
    private final AuditTrail audit;
    private final Ids ids;
    private final BusinessClock clock;

    KeptAllotments(
            AllotmentRows rows,
            Sellers sellers,
            Parties parties,
            Network network,
            Departures departures,
            Capacities capacities,
            AuditTrail audit,
            Ids ids,
            BusinessClock clock) {
        this.rows = rows;
        this.sellers = sellers;
        this.parties = parties;
        this.network = network;
        this.departures = departures;
        this.capacities = capacities;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    @Transactional
    public GivenAllotment give(Viewer viewer, AllotmentDraft draft) {
        ServiceView service = network.service(draft.service());
        sellers.mustServe(viewer, service.carrierCode());
        parties.get(draft.party());
        if (rows.hasOn(draft)) {
            throw new Rejected(new BookingRejection.AllottedAlready(draft.service()));
        }
        Instant now = clock.now();
        List<DepartureView> coming = coming(service, draft, now);
        if (coming.isEmpty()) {
            throw new Rejected(new BookingRejection.NothingToAllot(draft.service()));
        }
        Allotment allotment =
                new Allotment(new AllotmentId(ids.next()), service.carrierCode(), draft, now, Optional.empty());
        rows.add(allotment, viewer.name());
        departures.openPools(coming);
        long lacking =
                coming.stream().filter(run -> keep(run, draft) < draft.teu()).count();
        leave(viewer, "booking.allotment.given", allotment);
        return new GivenAllotment(allotment, coming.size(), Math.toIntExact(lacking));
    }

    @Override
    @Transactional
    public Allotment withdraw(Viewer viewer, AllotmentId id) {
        Allotment allotment = get(viewer, id);
        sellers.mustServe(viewer, allotment.carrier());
        Instant now = clock.now();
        if (rows.withdraw(id, now)) {
            AllotmentDraft terms = allotment.terms();
            coming(network.service(terms.service()), terms, now)
                    .forEach(run -> capacities.unreserve(
                            departures.openPool(run), terms.party().toString()));
            leave(viewer, "booking.allotment.withdrawn", allotment);
        }
        return get(viewer, id);
    }

    @Override
    @Transactional(readOnly = true)
    public Allotment get(Viewer viewer, AllotmentId id) {
        return rows.find(viewer, carriers(viewer), id).orElseThrow(() -> new NotFound("allotment"));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Allotment> list(Viewer viewer) {
        return rows.list(viewer, carriers(viewer));
    }

    private List<String> carriers(Viewer viewer) {
        return sellers.carriers(viewer).stream().map(Carrier::code).toList();
    }

    /** In the order of their ids, in which everybody takes pools. */
    private List<DepartureView> coming(ServiceView service, AllotmentDraft draft, Instant now) {
        Instant first = draft.validFrom().atStartOfDay(service.zone()).toInstant();
        Instant end = draft.validTo().plusDays(1).atStartOfDay(service.zone()).toInstant();
        Instant from = first.isBefore(now) ? now : first;
        if (!from.isBefore(end)) {
            return List.of();
        }
        return departures.list(new TimeWindow(from, end), Optional.of(service.id())).stream()
                .filter(run -> draft.days().contains(run.day().getDayOfWeek()))
                .sorted(Comparator.comparing(DepartureView::id))
                .toList();
    }

    /** @return how many units are kept or drawn */
    private int keep(DepartureView run, AllotmentDraft draft) {
        List<ReleaseStep> ladder = draft.ladder().stream()
                .map(step -> new ReleaseStep(run.start().minus(Duration.ofDays(step.daysBefore())), step.percent()))
                .toList();
        return capacities
                .reserve(
                        Departures.pool(run.id()),
                        new ReservedPart(draft.party().toString(), draft.teu(), ladder))
                .units();
    }

    private void leave(Viewer viewer, String act, Allotment allotment) {
        AllotmentDraft terms = allotment.terms();
        SequencedMap<String, String> details = new LinkedHashMap<>();
        details.put("service", terms.service());
        details.put("party", terms.party().toString());
        details.put("teu", String.valueOf(terms.teu()));
        details.put("validity", terms.validFrom() + " " + terms.validTo());
        audit.record(new AuditEntry(viewer.name(), act, "allotment:" + allotment.id(), details));
    }
}
