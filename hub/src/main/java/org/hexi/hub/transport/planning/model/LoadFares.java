package org.hexi.hub.transport.planning.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hexi.engine.routing.api.Cargo;
import org.hexi.engine.routing.api.LegPrice;
import org.hexi.engine.routing.api.Load;
import org.hexi.engine.routing.spi.LegPricing;
import org.hexi.engine.routing.spi.RoadLink;
import org.hexi.engine.routing.spi.ScheduledService;
import org.hexi.engine.routing.spi.Transfer;
import org.hexi.hub.transport.network.Tariff;
import org.hexi.hub.transport.planning.Shipment;
import org.hexi.hub.transport.planning.model.UnitPrice.Quantities;

/** What legs cost one load by the list of a day: the rates of the card, or the tariff of the carrier where it has one. Not thread-safe. */
final class LoadFares implements LegPricing {
    private final PriceList list;
    private final Quantities quantities;
    private Shipment load;
    private final Map<String, Function<UnitPrice, Optional<LegPrice>>> fares = new HashMap<>();

    LoadFares(PriceList list, Shipment load) {
        this.list = list;
        this.load = load;
        this.quantities = Quantities.of(load);
    }

    @Override
    public Optional<LegPrice> ride(ScheduledService scheduled, int fromStop, int toStop, Load asked) {
        Optional<UnitPrice> unit = list.ride(scheduled, fromStop, toStop);
        return list.hasTariffs()
                ? unit.flatMap(fares(asked.cargo()).computeIfAbsent(scheduled.id(), id -> fare(scheduled)))
                : unit.map(price -> price.of(quantities));
    }

    @Override
    public Optional<LegPrice> transfer(Transfer transfer, Load load) {
        return list.transfer(transfer).map(unit -> unit.of(quantities));
    }

    @Override
    public Optional<LegPrice> road(RoadLink link, Load load) {
        return list.road(link).map(unit -> unit.of(quantities));
    }

    /** A search asks for one cargo only, but what it would take as other cargo is searched for as well. */
    private Map<String, Function<UnitPrice, Optional<LegPrice>>> fares(Cargo cargo) {
        if (!cargo.equals(load.cargo())) {
            load = new Shipment(load.mass(), load.teu(), cargo, load.cubicMetres());
            fares.clear();
        }
        return fares;
    }

    /** From the unit price of a ride to that of the load; what no tariff of a service carries has no price. */
    private Function<UnitPrice, Optional<LegPrice>> fare(ScheduledService scheduled) {
        Optional<Tariff> tariff = list.tariff(scheduled);
        if (tariff.isEmpty()) {
            return unit -> Optional.of(unit.of(quantities));
        }
        Optional<SettledTariff> settled = SettledTariff.of(tariff.get(), load, list.card());
        return unit -> settled.map(asked -> unit.of(quantities, asked));
    }
}
