package org.hexi.hub.transport.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.TimeWindow;
import org.hexi.hub.platform.audit.AuditEntry;
import org.hexi.hub.platform.audit.AuditTrail;
import org.hexi.hub.platform.capacity.Capacities;
import org.hexi.hub.platform.numbering.Ids;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.platform.web.NotFound;
import org.hexi.hub.transport.booking.model.PolicyBook;
import org.hexi.hub.transport.booking.store.PolicyRows;
import org.hexi.hub.transport.network.DepartureView;
import org.hexi.hub.transport.network.Departures;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.network.ServiceView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps every version of every policy and brings the pools of coming departures to their new size. */
@Service
class VersionedPolicies implements BookingPolicies {
    /** How far ahead pools may be open already: what is booked later is opened under the policy of then. */
    private static final Duration SOLD_AHEAD = Duration.ofDays(400);

    private final PolicyRows rows;
    private final Sellers sellers;
    private final Network network;
    private final Departures departures;
    private final Capacities capacities;
    private final AuditTrail audit;
    private final Ids ids;
    private final BusinessClock clock;

    VersionedPolicies(
            PolicyRows rows,
            Sellers sellers,
            Network network,
            Departures departures,
            Capacities capacities,
            AuditTrail audit,
            Ids ids,
            BusinessClock clock) {
        this.rows = rows;
        this.sellers = sellers;
        this.network = network;
        this.departures = departures;
        this.capacities = capacities;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<BookingPolicy> list(Optional<String> carrier, Optional<String> service) {
        return rows.list(carrier, service);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<BookingPolicy> find(DepartureView departure) {
        ServiceView service = departure.service();
        return new PolicyBook(rows.ofCarriers(Set.of(service.carrierCode()))).find(service, departure.day());
    }

    @Override
    @Transactional
    public BookingPolicy layDown(Viewer viewer, PolicyDraft draft) {
        List<ServiceView> services = services(draft);
        sellers.mustServe(viewer, draft.carrier());
        Instant now = clock.now();
        if (draft.validFrom().isBefore(LocalDate.ofInstant(now, ZoneOffset.UTC))) {
            throw new InvalidValue("booking.policy.past", "validFrom", draft.validFrom(), "today or a later day");
        }
        String service = draft.service().orElse("");
        BookingPolicy policy = new BookingPolicy(
                new PolicyId(ids.next()),
                draft.carrier(),
                service,
                draft.validFrom(),
                rows.nextVersion(draft.carrier(), service, draft.validFrom()),
                draft.terms(),
                now,
                viewer.name());
        rows.add(policy);
        resize(services, now);
        audit.record(new AuditEntry(viewer.name(), "booking.policy", "policy:" + policy.id(), details(policy)));
        return policy;
    }

    @Override
    public List<Carrier> sellers(Viewer viewer) {
        return sellers.carriers(viewer);
    }

    private List<ServiceView> services(PolicyDraft draft) {
        List<ServiceView> services = draft.service()
                .map(id -> List.of(network.service(id)))
                .orElseGet(() -> sellers.services(draft.carrier()));
        boolean isTheirs = services.stream().allMatch(each -> each.carrierCode().equals(draft.carrier()));
        if (services.isEmpty() || !isTheirs) {
            throw new NotFound("service");
        }
        return services;
    }

    /** All at once, so that pools are taken in the order in which everybody takes them. */
    private void resize(List<ServiceView> services, Instant now) {
        TimeWindow ahead = new TimeWindow(now, now.plus(SOLD_AHEAD));
        List<DepartureView> coming = services.stream()
                .map(ServiceView::id)
                .distinct()
                .flatMap(id -> departures.list(ahead, Optional.of(id)).stream())
                .toList();
        capacities.resizeOpen(Departures.POOL_KIND, departures.sellableTeu(coming));
    }

    private static SequencedMap<String, String> details(BookingPolicy policy) {
        SequencedMap<String, String> details = new LinkedHashMap<>();
        details.put("policy", policy.label());
        details.put("overbooking", policy.terms().overbooking().toPlainString());
        policy.terms()
                .cancellation()
                .forEach(step -> details.put(
                        "cancellation " + step.hoursBefore() + " h",
                        step.share().toPlainString()));
        details.put("changeFeePerTeu", policy.terms().changeFeePerTeu().toPlainString());
        details.put("noShowShare", policy.terms().noShowShare().toPlainString());
        return details;
    }
}
