package org.hexi.hub.transport.planning.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.routing.api.LegPrice;
import org.hexi.engine.routing.api.Load;
import org.hexi.engine.routing.api.TransferKind;
import org.hexi.engine.routing.spi.LegPricing;
import org.hexi.engine.routing.spi.RoadLink;
import org.hexi.engine.routing.spi.ScheduledService;
import org.hexi.engine.routing.spi.Transfer;
import org.hexi.hub.transport.network.BorderPair;
import org.hexi.hub.transport.network.Carriage;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.network.Network.RoadRun;
import org.hexi.hub.transport.network.ServiceView;
import org.hexi.hub.transport.network.Track;
import org.hexi.hub.transport.planning.model.CarriageCosts.Charge;

/** Prices legs for the routing engine and, with all steps shown, for the reader. One load, one day. Not thread-safe. */
public final class LoadPricing implements LegPricing {
    private final Network network;
    private final CarriageCosts costs;
    private final CarriageEmissions emissions;

    public LoadPricing(Network network, CarriageCosts costs, CarriageEmissions emissions) {
        this.network = network;
        this.costs = costs;
        this.emissions = emissions;
    }

    @Override
    public Optional<LegPrice> ride(ScheduledService scheduled, int fromStop, int toStop, Load load) {
        ServiceView service = network.service(scheduled.id());
        int from = service.handledStops().get(fromStop).number();
        int to = service.handledStops().get(toStop).number();
        List<Track> tracks = network.ridden(service, from, to);
        BigDecimal kilometres = kilometres(tracks);
        return costs.ride(service, from, to, kilometres)
                .map(charge -> price(charge, emissions.kilograms(service.emissionClass(), tracks), kilometres));
    }

    @Override
    public Optional<LegPrice> transfer(Transfer transfer, Load load) {
        Optional<Charge> change = costs.change(transfer.to());
        if (!transfer.from().equals(transfer.to())) {
            BorderPair pair = pair(transfer.from(), transfer.to());
            return change.flatMap(fee -> costs.shuttle(pair).map(fee::plus))
                    .map(charge ->
                            price(charge, shuttleKilograms(pair), pair.shuttle().kilometres()));
        }
        if (transfer.kind() == TransferKind.GAUGE_CHANGE) {
            change =
                    change.flatMap(fee -> costs.gaugeChangeInside(transfer.to()).map(fee::plus));
        }
        return change.map(charge -> price(charge, BigDecimal.ZERO, BigDecimal.ZERO));
    }

    @Override
    public Optional<LegPrice> road(RoadLink link, Load load) {
        List<Track> tracks = road(link.from(), link.to()).tracks();
        BigDecimal kilometres = kilometres(tracks);
        return costs.road(kilometres)
                .map(charge ->
                        price(charge, emissions.kilograms(network.emissionClass(Carriage.ROAD), tracks), kilometres));
    }

    RoadRun road(PlaceCode from, PlaceCode to) {
        return network.roadRuns().stream()
                .filter(run -> run.from().equals(from) && run.to().equals(to))
                .findFirst()
                .orElseThrow();
    }

    BorderPair pair(PlaceCode from, PlaceCode to) {
        return network.borderPair(from, to).orElseThrow();
    }

    Network network() {
        return network;
    }

    CarriageCosts costs() {
        return costs;
    }

    CarriageEmissions emissions() {
        return emissions;
    }

    private BigDecimal shuttleKilograms(BorderPair pair) {
        return emissions.kilograms(network.emissionClass(Carriage.SHUTTLE), List.of(pair.shuttle()));
    }

    static BigDecimal kilometres(List<Track> tracks) {
        return tracks.stream().map(Track::kilometres).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static LegPrice price(Charge charge, BigDecimal kilograms, BigDecimal kilometres) {
        return new LegPrice(charge.money().amount(), kilograms, kilometres);
    }
}
