package org.hexi.hub.transport.planning.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.routing.api.LegPrice;
import org.hexi.engine.routing.api.Load;
import org.hexi.engine.routing.spi.LegPricing;
import org.hexi.engine.routing.spi.RoadLink;
import org.hexi.engine.routing.spi.ScheduledService;
import org.hexi.engine.routing.spi.Transfer;
import org.hexi.hub.transport.network.BorderPair;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.network.Network.RoadRun;
import org.hexi.hub.transport.network.Track;
import org.hexi.hub.transport.planning.Shipment;

/**
 * Prices legs for the routing engine from the list of the day and, with all steps shown, for the reader. One load, one day. Not
 * thread-safe.
 */
public final class LoadPricing implements LegPricing {
    private final Network network;
    private final CarriageCosts costs;
    private final CarriageEmissions emissions;
    private final LoadFares fares;

    public LoadPricing(
            Network network, CarriageCosts costs, CarriageEmissions emissions, PriceList list, Shipment load) {
        this.network = network;
        this.costs = costs;
        this.emissions = emissions;
        this.fares = new LoadFares(list, load);
    }

    @Override
    public Optional<LegPrice> ride(ScheduledService scheduled, int fromStop, int toStop, Load asked) {
        return fares.ride(scheduled, fromStop, toStop, asked);
    }

    @Override
    public Optional<LegPrice> transfer(Transfer transfer, Load asked) {
        return fares.transfer(transfer, asked);
    }

    @Override
    public Optional<LegPrice> road(RoadLink link, Load asked) {
        return fares.road(link, asked);
    }

    RoadRun road(PlaceCode from, PlaceCode to) {
        return network.roadRun(from, to).orElseThrow();
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

    static BigDecimal kilometres(List<Track> tracks) {
        return tracks.stream().map(Track::kilometres).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
