package org.hexi.hub.transport.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Money;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.platform.audit.AuditEntry;
import org.hexi.hub.platform.audit.AuditTrail;
import org.hexi.hub.platform.parties.Parties;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.time.BusinessClock;
import org.hexi.hub.platform.web.NotFound;
import org.hexi.hub.transport.network.store.TariffRows;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps tariffs in the database, and those in force at hand for as long as no other edition is put. */
@Service
class CarriersTariffs implements Tariffs {
    private final Network network;
    private final Parties parties;
    private final TariffRows rows;
    private final AuditTrail audit;
    private final BusinessClock clock;
    private final AtomicReference<InForce> latest = new AtomicReference<>(new InForce(-1, List.of()));

    CarriersTariffs(Network network, Parties parties, TariffRows rows, AuditTrail audit, BusinessClock clock) {
        this.network = network;
        this.parties = parties;
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public long edition() {
        return rows.edition();
    }

    @Override
    public RateCard over(RateCard card, long edition) {
        return card.with(inForce(edition).tariffs());
    }

    @Override
    public List<TariffEdition> list(Optional<String> carrier, Optional<String> service) {
        Optional<String> carrierOfService =
                service.flatMap(network::findService).map(ServiceView::carrierCode);
        return rows.latest().stream()
                .filter(each -> !each.isWithdrawn())
                .filter(each -> carrier.map(each.tariff().carrier()::equals).orElse(true))
                .filter(each -> service.map(id -> concerns(each.tariff(), id, carrierOfService))
                        .orElse(true))
                .toList();
    }

    @Override
    public TariffEdition get(String id) {
        return find(id).orElseThrow(() -> new NotFound("rate"));
    }

    @Override
    public Optional<TariffEdition> find(String id) {
        return rows.history(id).stream().findFirst();
    }

    @Override
    public List<TariffEdition> history(String id) {
        return rows.history(id);
    }

    @Override
    @Transactional
    public TariffEdition put(Viewer by, Tariff tariff) {
        long number = rows.nextEdition();
        check(by, tariff);
        return add(by, new TariffEdition(number, tariff, false, clock.now(), by.name()), "network.rate.put");
    }

    @Override
    public void check(Viewer by, Tariff tariff) {
        mustBeTheirs(by, tariff.carrier());
        checkCarrier(tariff);
        checkCurrency(tariff);
        Optional<TariffEdition> before = find(tariff.id());
        if (before.filter(each -> !each.tariff().carrier().equals(tariff.carrier()))
                .isPresent()) {
            throw new Rejected(new RateRejection.IdTaken(tariff.id()));
        }
        list(Optional.of(tariff.carrier()), Optional.empty()).stream()
                .map(TariffEdition::tariff)
                .filter(other -> !other.id().equals(tariff.id()) && other.collidesWith(tariff))
                .findFirst()
                .ifPresent(other -> {
                    throw new Rejected(new RateRejection.Overlaps(other.id()));
                });
    }

    @Override
    @Transactional
    public TariffEdition withdraw(Viewer by, String id) {
        long number = rows.nextEdition();
        TariffEdition before = get(id);
        mustBeTheirs(by, before.tariff().carrier());
        if (before.isWithdrawn()) {
            return before;
        }
        Instant now = clock.now();
        return add(by, new TariffEdition(number, before.tariff(), true, now, by.name()), "network.rate.withdrawn");
    }

    @Override
    public boolean mayPut(Viewer viewer, String carrier) {
        boolean isOwn = parties.findByCode(carrier)
                .filter(party -> party.id().equals(viewer.party()))
                .isPresent();
        return viewer.isSystem() || viewer.is(Role.ADMINISTRATOR) || viewer.is(Role.OPERATOR) && isOwn;
    }

    private TariffEdition add(Viewer by, TariffEdition edition, String act) {
        rows.add(edition);
        audit.record(AuditEntry.of(by.name(), act, "rate:" + edition.tariff().id()));
        return edition;
    }

    private void mustBeTheirs(Viewer by, String carrier) {
        if (!mayPut(by, carrier)) {
            throw new Rejected(new RateRejection.NotYours(carrier));
        }
    }

    private void checkCarrier(Tariff tariff) {
        boolean isKnown = network.services().stream()
                .anyMatch(service -> service.carrierCode().equals(tariff.carrier()));
        if (!isKnown) {
            throw new InvalidValue(
                    "network.rate.carrier", "carrier", tariff.carrier(), "the code of a carrier of the network");
        }
        boolean isItsService = network.findService(tariff.service())
                .filter(service -> service.id().equals(tariff.service()))
                .filter(service -> service.carrierCode().equals(tariff.carrier()))
                .isPresent();
        if (!tariff.isForAllServices() && !isItsService) {
            throw new InvalidValue(
                    "network.rate.service", "service", tariff.service(), "a service of the carrier, or *");
        }
    }

    private void checkCurrency(Tariff tariff) {
        LocalDate day = tariff.validity().from();
        Money one = Money.of("1", tariff.currency());
        if (network.rateCard(day).currencies().convert(one).isEmpty()) {
            throw new InvalidValue(
                    "network.rate.currency", "currency", tariff.currency(), "a currency with a rate on " + day);
        }
    }

    /** Reads anew only for another edition than the last time; two readers at once may both read, and read the same. */
    private InForce inForce(long edition) {
        InForce known = latest.get();
        if (known.edition() == edition) {
            return known;
        }
        List<Tariff> tariffs = rows.latest(edition).stream()
                .filter(each -> !each.isWithdrawn())
                .map(TariffEdition::tariff)
                .toList();
        InForce read = new InForce(edition, tariffs);
        latest.set(read);
        return read;
    }

    private static boolean concerns(Tariff tariff, String service, Optional<String> carrier) {
        return tariff.service().equals(service)
                || tariff.isForAllServices()
                        && carrier.filter(tariff.carrier()::equals).isPresent();
    }

    private record InForce(long edition, List<Tariff> tariffs) {}
}
