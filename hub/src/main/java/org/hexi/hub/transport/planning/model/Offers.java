package org.hexi.hub.transport.planning.model;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hexi.engine.routing.api.Mode;
import org.hexi.hub.transport.network.Carriage;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.planning.Offer;
import org.hexi.hub.transport.planning.Offer.Carrier;

/** Reads off the network what a question may avoid or require. */
public final class Offers {
    private Offers() {}

    public static Offer of(Network network) {
        List<Carrier> carriers = network.services().stream()
                .map(service -> new Carrier(service.carrierCode(), service.carrier()))
                .distinct()
                .sorted(Comparator.comparing(Carrier::code))
                .toList();
        Stream<Mode> scheduled = network.services().stream().map(service -> mode(service.carriage()));
        Stream<Mode> onDemand = network.roadRuns().stream().map(run -> Mode.ROAD);
        return new Offer(
                carriers, Stream.concat(scheduled, onDemand).distinct().sorted().toList());
    }

    static Mode mode(Carriage carriage) {
        return switch (carriage) {
            case RAIL, SHUTTLE -> Mode.RAIL;
            case ROAD -> Mode.ROAD;
            case SEA -> Mode.SEA;
            case AIR -> Mode.AIR;
        };
    }
}
