package org.hexi.engine.routing.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexi.engine.routing.api.Dwell;
import org.hexi.engine.routing.api.JourneyQuery;
import org.hexi.engine.routing.api.LegPrice;
import org.hexi.engine.routing.api.Load;
import org.hexi.engine.routing.spi.Crossing;
import org.hexi.engine.routing.spi.LegPricing;
import org.hexi.engine.routing.spi.RoadLink;
import org.hexi.engine.routing.spi.ScheduledService;
import org.hexi.engine.routing.spi.Transfer;
import org.jspecify.annotations.Nullable;

/**
 * The network as one question sees it: every fare asked once and rounded, and the risk of every dwell by the minutes
 * available. A fare is null where the leg is not offered for the load or has probability 0. Belongs to one question.
 */
public final class PricedNetwork {
    private final Network network;
    private final Grid grid;
    private final List<@Nullable Fare[]> rides = new ArrayList<>();
    private final @Nullable Fare[] transfers;
    private final @Nullable Fare[] roads;
    private final RiskTable[] connections;
    private final Map<Dwell, RiskTable> tables = new HashMap<>();

    public PricedNetwork(Network network, JourneyQuery query, LegPricing pricing) {
        this.network = network;
        this.grid = new Grid(query.resolution(), query.readyMinute());
        Load load = query.load();
        for (ScheduledService service : network.services()) {
            rides.add(rides(service, load, pricing));
        }
        this.transfers = new @Nullable Fare[network.transfers().size()];
        this.connections = new RiskTable[transfers.length];
        for (int n = 0; n < transfers.length; n++) {
            Transfer transfer = network.transfers().get(n);
            transfers[n] = pricing.transfer(transfer, load).map(this::fare).orElse(null);
            connections[n] = table(transfer.dwell());
        }
        this.roads = new @Nullable Fare[network.roads().size()];
        for (int n = 0; n < roads.length; n++) {
            RoadLink link = network.roads().get(n);
            roads[n] = pricing.road(link, load).map(this::fare).orElse(null);
        }
    }

    Network network() {
        return network;
    }

    Grid grid() {
        return grid;
    }

    /** The fare between two stops of a service. */
    @Nullable
    Fare ride(int service, int fromStop, int toStop) {
        int stops = network.services().get(service).stops().size();
        return rides.get(service)[fromStop * stops + toStop];
    }

    @Nullable
    Fare transfer(int transfer) {
        return transfers[transfer];
    }

    @Nullable
    Fare road(int road) {
        return roads[road];
    }

    /** The risk of a connection by the minutes from the arrival to the cut-off. */
    RiskTable connection(int transfer) {
        return connections[transfer];
    }

    /** One table per kind of dwell, however many transfers share it. */
    RiskTable table(Dwell dwell) {
        return tables.computeIfAbsent(dwell, kind -> new RiskTable(kind, grid));
    }

    private @Nullable Fare[] rides(ScheduledService service, Load load, LegPricing pricing) {
        int stops = service.stops().size();
        @Nullable Fare[] fares = new @Nullable Fare[stops * stops];
        for (int from = 0; from < stops; from++) {
            for (int to = from + 1; to < stops; to++) {
                double negativeLog = crossings(service, from, to);
                if (Double.isFinite(negativeLog)) {
                    fares[from * stops + to] = pricing.ride(service, from, to, load)
                            .map(price -> Fare.of(price, negativeLog, grid))
                            .orElse(null);
                }
            }
        }
        return fares;
    }

    private Fare fare(LegPrice price) {
        return Fare.of(price, grid);
    }

    private static double crossings(ScheduledService service, int from, int to) {
        return service.crossings().stream()
                .filter(crossing -> crossing.afterStop() >= from && crossing.afterStop() < to)
                .mapToDouble((Crossing crossing) -> crossing.dwell().negativeLogWithin(crossing.allowanceMinutes()))
                .sum();
    }
}
