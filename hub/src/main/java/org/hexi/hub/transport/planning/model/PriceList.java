package org.hexi.hub.transport.planning.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hexi.engine.emissions.api.FactorTable;
import org.hexi.engine.kernel.Mass;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.routing.api.TransferKind;
import org.hexi.engine.routing.spi.RoadLink;
import org.hexi.engine.routing.spi.ScheduledService;
import org.hexi.engine.routing.spi.Transfer;
import org.hexi.hub.transport.network.BorderPair;
import org.hexi.hub.transport.network.Carriage;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.network.RateCard;
import org.hexi.hub.transport.network.ServiceView;
import org.hexi.hub.transport.network.Tariff;
import org.hexi.hub.transport.network.Track;
import org.hexi.hub.transport.planning.RoadEnd;
import org.hexi.hub.transport.planning.model.CarriageCosts.Charge;
import org.hexi.hub.transport.planning.model.UnitPrice.Exact;

/**
 * What every leg costs for one twenty-foot unit and emits for one tonne on one day. Rates of the card are linear in both, so the
 * price of any load is a multiple of these; each is worked out once, when a question first asks for it. What a carrier's tariff
 * asks is not linear and is settled load by load. Thread-safe.
 */
public final class PriceList {
    private final Network network;
    private final RateCard card;
    private final CarriageCosts perTeu;
    private final CarriageCosts perRoadTonne;
    private final CarriageEmissions perTonne;
    private final Map<String, List<Optional<UnitPrice>>> rides = new ConcurrentHashMap<>();
    private final Map<List<PlaceCode>, Optional<UnitPrice>> transfers = new ConcurrentHashMap<>();
    private final Map<List<PlaceCode>, Optional<UnitPrice>> roads = new ConcurrentHashMap<>();

    public PriceList(Network network, FactorTable factors, RateCard card) {
        this.network = network;
        this.card = card;
        this.perTeu = CarriageCosts.perTeu(network, card);
        this.perRoadTonne = CarriageCosts.perRoadTonne(network, card);
        this.perTonne = new CarriageEmissions(factors, Mass.tonnes(1), card.day());
    }

    /** What the list was made from. */
    public RateCard card() {
        return card;
    }

    /** The carrier's tariff for the service; it asks for a load what the unit price leaves out. */
    Optional<Tariff> tariff(ScheduledService scheduled) {
        return card.tariff(network.service(scheduled.id()));
    }

    boolean hasTariffs() {
        return !card.tariffs().isEmpty();
    }

    Optional<UnitPrice> ride(ScheduledService scheduled, int fromStop, int toStop) {
        return rides.computeIfAbsent(scheduled.id(), id -> rides(network.service(id)))
                .get(fromStop * scheduled.stops().size() + toStop);
    }

    Optional<UnitPrice> transfer(Transfer transfer) {
        return transfers.computeIfAbsent(List.of(transfer.from(), transfer.to()), ends -> unit(transfer));
    }

    /** A road of the network by its ends; one of a question alone by its length. */
    Optional<UnitPrice> road(RoadLink link) {
        if (RoadEnd.of(link.from(), link.to()).isPresent()) {
            return road(MileCosts.run(link.price().distanceKilometres()));
        }
        return roads.computeIfAbsent(
                List.of(link.from(), link.to()),
                ends -> road(
                        network.roadRun(link.from(), link.to()).orElseThrow().tracks()));
    }

    private List<Optional<UnitPrice>> rides(ServiceView service) {
        List<ServiceView.Stop> stops = service.handledStops();
        List<Optional<UnitPrice>> units = new ArrayList<>();
        for (ServiceView.Stop from : stops) {
            for (ServiceView.Stop to : stops) {
                units.add(to.number() > from.number() ? unit(service, from.number(), to.number()) : Optional.empty());
            }
        }
        return units;
    }

    private Optional<UnitPrice> unit(ServiceView service, int from, int to) {
        List<Track> tracks = network.ridden(service, from, to);
        BigDecimal kilometres = LoadPricing.kilometres(tracks);
        return perTeu.ride(service, from, to, kilometres)
                .map(charge -> unit(charge, perTonne.kilograms(service.emissionClass(), tracks), kilometres));
    }

    private Optional<UnitPrice> unit(Transfer transfer) {
        Optional<Charge> change = perTeu.change(transfer.to());
        if (!transfer.from().equals(transfer.to())) {
            BorderPair pair = network.borderPair(transfer.from(), transfer.to()).orElseThrow();
            BigDecimal kilograms = perTonne.kilograms(network.emissionClass(Carriage.SHUTTLE), List.of(pair.shuttle()));
            return change.flatMap(fee -> perTeu.shuttle(pair).map(fee::plus))
                    .map(charge -> unit(charge, kilograms, pair.shuttle().kilometres()));
        }
        if (transfer.kind() == TransferKind.GAUGE_CHANGE) {
            change = change.flatMap(
                    fee -> perTeu.gaugeChangeInside(transfer.to()).map(fee::plus));
        }
        return change.map(charge -> unit(charge, BigDecimal.ZERO, BigDecimal.ZERO));
    }

    private Optional<UnitPrice> road(List<Track> tracks) {
        BigDecimal kilometres = LoadPricing.kilometres(tracks);
        Exact kilograms = Exact.of(perTonne.kilograms(network.emissionClass(Carriage.ROAD), tracks));
        return perTeu.road(kilometres)
                .flatMap(each -> perRoadTonne
                        .road(kilometres)
                        .map(tonne -> new UnitPrice(amount(each), amount(tonne), kilograms, metres(kilometres))));
    }

    private static UnitPrice unit(Charge charge, BigDecimal kilograms, BigDecimal kilometres) {
        return new UnitPrice(amount(charge), Exact.ZERO, Exact.of(kilograms), metres(kilometres));
    }

    private static Exact amount(Charge charge) {
        return Exact.of(charge.money().amount());
    }

    private static long metres(BigDecimal kilometres) {
        return kilometres.movePointRight(3).longValue();
    }
}
