package org.hexi.hub.transport.planning.model;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.hexi.engine.routing.api.LegPrice;
import org.hexi.engine.routing.api.Load;
import org.hexi.engine.routing.spi.LegPricing;
import org.hexi.engine.routing.spi.RoadLink;
import org.hexi.engine.routing.spi.ScheduledService;
import org.hexi.engine.routing.spi.Transfer;
import org.hexi.hub.transport.planning.Shipment;

/** Prices legs for loads of any size from the list of one day, where many questions are asked together. Thread-safe. */
public final class AnyLoadPricing implements LegPricing {
    private final PriceList list;
    private final Map<Load, Shipment> shipments;
    /** A search asks for the same load tens of thousands of times. */
    private final ThreadLocal<Known> last = new ThreadLocal<>();

    private record Known(Load load, LoadFares fares) {}

    /** @param shipments what the loads of the questions are; a load does not say its volume */
    public AnyLoadPricing(PriceList list, IdentityHashMap<Load, Shipment> shipments) {
        this.list = list;
        this.shipments = new IdentityHashMap<>(shipments);
    }

    @Override
    public Optional<LegPrice> ride(ScheduledService service, int fromStop, int toStop, Load load) {
        return fares(load).ride(service, fromStop, toStop, load);
    }

    @Override
    public Optional<LegPrice> transfer(Transfer transfer, Load load) {
        return fares(load).transfer(transfer, load);
    }

    @Override
    public Optional<LegPrice> road(RoadLink link, Load load) {
        return fares(load).road(link, load);
    }

    @SuppressWarnings("ReferenceEquality") // a search hands on the one load of its question
    private LoadFares fares(Load load) {
        Known known = last.get();
        if (known == null || known.load() != load) {
            known = new Known(load, new LoadFares(list, shipment(load)));
            last.set(known);
        }
        return known.fares();
    }

    private Shipment shipment(Load load) {
        Shipment told = shipments.get(load);
        return told == null
                ? new Shipment(load.mass(), load.teu().intValueExact(), load.cargo(), Optional.empty())
                : told;
    }
}
