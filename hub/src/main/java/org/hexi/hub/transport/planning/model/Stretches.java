package org.hexi.hub.transport.planning.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.routing.api.Connection;
import org.hexi.engine.routing.api.Leg;
import org.hexi.hub.consignment.TransportPlan.Mode;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.network.Network.RoadRun;
import org.hexi.hub.transport.network.ServiceView;
import org.hexi.hub.transport.network.ServiceView.Stop;
import org.hexi.hub.transport.planning.RoadEnd;
import org.hexi.hub.transport.planning.Stretch;

/** The stretches of the network legs run over, each made once for all ways of an answer. Thread-safe. */
final class Stretches {
    private final Network network;
    private final Map<List<Object>, Stretch> made = new ConcurrentHashMap<>();

    Stretches(Network network) {
        this.network = network;
    }

    List<Stretch> of(List<Leg> legs) {
        List<Stretch> stretches = new ArrayList<>();
        for (Leg leg : legs) {
            leg.connection().filter(LegWriting::isAcross).ifPresent(across -> stretches.add(shuttle(across)));
            switch (leg) {
                case Leg.Ride ride -> stretches.add(ride(ride));
                case Leg.Road road when isOfTheNetwork(road) -> stretches.add(road(road));
                case Leg.Road _ -> {}
            }
        }
        return stretches;
    }

    private static boolean isOfTheNetwork(Leg.Road road) {
        return RoadEnd.of(road.from(), road.to()).isEmpty();
    }

    private Stretch shuttle(Connection across) {
        List<PlaceCode> ends = List.of(across.from(), across.to());
        return made.computeIfAbsent(List.of("shuttle", ends), key -> new Stretch(Mode.RAIL, ends, ""));
    }

    private Stretch ride(Leg.Ride ride) {
        return made.computeIfAbsent(
                List.of(ride.service(), ride.fromStop(), ride.toStop()),
                key -> ride(network.service(ride.service()), ride));
    }

    private static Stretch ride(ServiceView service, Leg.Ride ride) {
        int from = service.handledStops().get(ride.fromStop()).number();
        int to = service.handledStops().get(ride.toStop()).number();
        List<PlaceCode> places =
                service.stops().subList(from - 1, to).stream().map(Stop::place).toList();
        return new Stretch(Mode.valueOf(Offers.mode(service.carriage()).name()), places, service.id());
    }

    private Stretch road(Leg.Road road) {
        return made.computeIfAbsent(
                List.of("road", road.from(), road.to()),
                key -> road(network.roadRun(road.from(), road.to()).orElseThrow()));
    }

    private static Stretch road(RoadRun run) {
        List<PlaceCode> places = Stream.concat(
                        Stream.of(run.from()), run.tracks().stream().map(track -> track.to()))
                .toList();
        return new Stretch(Mode.ROAD, places, "");
    }
}
