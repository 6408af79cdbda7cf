package org.hexi.engine.routing.internal;

import java.util.List;
import java.util.Optional;
import org.hexi.engine.routing.api.CutOffs;
import org.hexi.engine.routing.api.Dwell;
import org.hexi.engine.routing.api.JourneyQuery;
import org.hexi.engine.routing.api.LegPrice;
import org.hexi.engine.routing.api.Load;
import org.hexi.engine.routing.spi.Circumstances;
import org.hexi.engine.routing.spi.LegPricing;
import org.hexi.engine.routing.spi.RoadLink;
import org.hexi.engine.routing.spi.ScheduledService;
import org.hexi.engine.routing.spi.Transfer;

/**
 * The network as one question sees it: every fare asked once and rounded, what its load may not use taken out, cut-offs for
 * its cargo, and the risk of every dwell by the minutes available. Belongs to one question.
 */
public final class PricedNetwork {
    private final Network network;
    private final Load load;
    private final LegPricing pricing;
    private final Permissions permissions;
    private final Grid grid;
    private final int[] gates;
    private final long[] firstDepartures;
    private final Fares rides;
    private final Fares transfers;
    private final Fares roads;
    private final RiskTable[] connections;
    private final Shutting shutting;

    public PricedNetwork(Network network, JourneyQuery query, LegPricing pricing, Circumstances circumstances) {
        this.network = network;
        this.load = query.load();
        this.pricing = pricing;
        this.permissions = new Permissions(network, query, circumstances);
        this.grid = new Grid(query.resolution(), query.readyMinute());
        this.gates = new int[network.services().size()];
        this.firstDepartures = new long[gates.length];
        this.rides = new Fares(network.rides().count());
        boolean[] handled = new boolean[network.places().size()];
        for (int place = 0; place < handled.length; place++) {
            handled[place] = permissions.isAllowed(place);
        }
        for (int service = 0; service < gates.length; service++) {
            priceRides(service, network.services().get(service), handled);
        }
        this.transfers = new Fares(network.transfers().size());
        this.connections = new RiskTable[network.transfers().size()];
        priceTransfers(handled);
        this.roads = new Fares(network.roads().size());
        priceRoads(handled);
        this.shutting = new Shutting(network.transfers(), network.roads(), circumstances.closures());
    }

    private void priceRides(int service, ScheduledService line, boolean[] handled) {
        CutOffs cutOffs = line.terms().cutOffs();
        gates[service] = cutOffs.gate(load.cargo());
        firstDepartures[service] = cutOffs.firstDeparture(load);
        if (!permissions.isAllowed(line)) {
            return;
        }
        for (int from = 0; from < line.stops().size(); from++) {
            for (int to = from + 1; to < line.stops().size(); to++) {
                int ride = network.rides().ride(service, from, to);
                if (handled[network.rides().fromPlace(ride)]
                        && handled[network.rides().toPlace(ride)]
                        && permissions.isRideAllowed(line, from, to)) {
                    priceRide(ride, line, from, to);
                }
            }
        }
    }

    private void priceRide(int ride, ScheduledService line, int from, int to) {
        long risk = grid.risk(network.rides().crossingLog(ride));
        if (risk != Grid.IMPOSSIBLE) {
            Optional<LegPrice> price = pricing.ride(line, from, to, load);
            if (price.isPresent()) {
                rides.put(ride, price.get(), risk, permissions.met(line, from, to), grid);
            }
        }
    }

    private void priceTransfers(boolean[] handled) {
        for (int n = 0; n < connections.length; n++) {
            Transfer transfer = network.transfers().get(n);
            connections[n] = table(transfer.dwell());
            if (permissions.isAllowed(transfer)
                    && handled[network.placeIndex(transfer.from())]
                    && handled[network.transferTarget(n)]) {
                Optional<LegPrice> price = pricing.transfer(transfer, load);
                if (price.isPresent()) {
                    transfers.put(n, price.get(), 0, 0, grid);
                }
            }
        }
    }

    private void priceRoads(boolean[] handled) {
        List<RoadLink> links = network.roads();
        for (int n = 0; n < links.size(); n++) {
            RoadLink link = links.get(n);
            if (permissions.isAllowed(link)
                    && handled[network.placeIndex(link.from())]
                    && handled[network.roadTarget(n)]) {
                Optional<LegPrice> price = pricing.road(link, load);
                if (price.isPresent()) {
                    roads.put(n, price.get(), 0, permissions.met(link), grid);
                }
            }
        }
    }

    Network network() {
        return network;
    }

    Grid grid() {
        return grid;
    }

    Fares rides() {
        return rides;
    }

    Fares transfers() {
        return transfers;
    }

    Fares roads() {
        return roads;
    }

    LegPricing pricing() {
        return pricing;
    }

    Load load() {
        return load;
    }

    Shutting shutting() {
        return shutting;
    }

    /** One bit for each requirement of the question. */
    int requirements() {
        return permissions.all();
    }

    /** How long before a departure of the service this load must have passed the gate. */
    int gate(int service) {
        return gates[service];
    }

    /** The first departure of the service the papers of the load are in time for. */
    long firstDeparture(int service) {
        return firstDepartures[service];
    }

    /** The risk of a connection by the minutes from the arrival to the cut-off. */
    RiskTable connection(int transfer) {
        return connections[transfer];
    }

    RiskTable table(Dwell dwell) {
        return network.risks().table(dwell, grid);
    }
}
