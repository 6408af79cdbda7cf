package org.hexi.hub.transport.planning.model;

import java.math.BigDecimal;
import java.util.Optional;
import org.hexi.engine.routing.api.LegPrice;
import org.hexi.engine.routing.api.Load;
import org.hexi.engine.routing.spi.LegPricing;
import org.hexi.engine.routing.spi.RoadLink;
import org.hexi.engine.routing.spi.ScheduledService;
import org.hexi.engine.routing.spi.Transfer;
import org.hexi.hub.transport.planning.model.UnitPrice.Quantities;

/** Prices legs for loads of any size from the list of one day, where many questions are asked together. Thread-safe. */
public final class AnyLoadPricing implements LegPricing {
    private final PriceList list;
    /** A search asks for the same load tens of thousands of times. */
    private final ThreadLocal<Known> last = new ThreadLocal<>();

    private record Known(Load load, Quantities quantities) {}

    public AnyLoadPricing(PriceList list) {
        this.list = list;
    }

    @Override
    public Optional<LegPrice> ride(ScheduledService service, int fromStop, int toStop, Load load) {
        return list.ride(service, fromStop, toStop).map(unit -> unit.of(quantities(load)));
    }

    @Override
    public Optional<LegPrice> transfer(Transfer transfer, Load load) {
        return list.transfer(transfer).map(unit -> unit.of(quantities(load)));
    }

    @Override
    public Optional<LegPrice> road(RoadLink link, Load load) {
        return list.road(link).map(unit -> unit.of(quantities(load)));
    }

    @SuppressWarnings("ReferenceEquality") // a search hands on the one load of its question
    private Quantities quantities(Load load) {
        Known known = last.get();
        if (known == null || known.load() != load) {
            BigDecimal tonnes = load.mass().tonnes();
            known = new Known(load, Quantities.of(load.teu(), CarriageCosts.roadTonnes(tonnes, load.teu()), tonnes));
            last.set(known);
        }
        return known.quantities();
    }
}
