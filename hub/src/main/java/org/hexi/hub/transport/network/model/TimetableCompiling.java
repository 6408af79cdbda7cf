package org.hexi.hub.transport.network.model;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.kernel.TimeWindow;
import org.hexi.engine.routing.api.CutOffs;
import org.hexi.engine.routing.api.LegPrice;
import org.hexi.engine.routing.api.Mode;
import org.hexi.engine.routing.api.Timetable;
import org.hexi.engine.routing.api.TimetableBuilder;
import org.hexi.engine.routing.api.TransferKind;
import org.hexi.engine.routing.spi.Crossing;
import org.hexi.engine.routing.spi.Departure;
import org.hexi.engine.routing.spi.RoadLink;
import org.hexi.engine.routing.spi.ScheduledService;
import org.hexi.engine.routing.spi.ServiceTerms;
import org.hexi.engine.routing.spi.StopTime;
import org.hexi.engine.routing.spi.Transfer;
import org.hexi.hub.transport.network.BorderPair;
import org.hexi.hub.transport.network.DwellTime;
import org.hexi.hub.transport.network.Network.RoadRun;
import org.hexi.hub.transport.network.ServiceView;
import org.hexi.hub.transport.network.ServiceView.Stop;

/**
 * Turns the network into the records the routing engine searches. The engine sees only stops with handling: nobody boards at a
 * technical stop. Prices are left out, for they depend on the load and the day.
 */
final class TimetableCompiling {
    private final LoadedNetwork network;

    TimetableCompiling(LoadedNetwork network) {
        this.network = network;
    }

    Timetable compile(TimeWindow window) {
        TimetableBuilder builder = Timetable.builder();
        network.places()
                .forEach(place ->
                        builder.place(place, network.releaseDwell(place).asEngineDwell()));
        network.services().forEach(service -> builder.service(scheduled(service, window)));
        changePlaces().forEach(place -> builder.transfer(change(place)));
        network.borderPairs().forEach(pair -> {
            builder.transfer(crossing(pair, pair.a(), pair.b()));
            builder.transfer(crossing(pair, pair.b(), pair.a()));
        });
        network.roadRuns().forEach(run -> builder.road(link(run)));
        return builder.build();
    }

    private Set<PlaceCode> changePlaces() {
        Set<PlaceCode> places = new TreeSet<>();
        network.services().stream()
                .flatMap(service -> service.handledStops().stream())
                .map(Stop::place)
                .forEach(places::add);
        network.roadRuns().stream()
                .flatMap(run -> Stream.of(run.from(), run.to()))
                .forEach(places::add);
        return places;
    }

    private Transfer change(PlaceCode place) {
        TransferKind kind = network.changesGaugeInside(place) ? TransferKind.GAUGE_CHANGE : TransferKind.TRANSFER;
        return new Transfer(place, place, kind, network.changeDwell(place).asEngineDwell(), LegPrice.NOTHING);
    }

    private static Transfer crossing(BorderPair pair, PlaceCode from, PlaceCode to) {
        TransferKind kind = pair.isGaugeChange() ? TransferKind.GAUGE_CHANGE : TransferKind.TRANSFER;
        DwellTime dwell = pair.dwell().plusHours(pair.shuttle().movingHours());
        return new Transfer(from, to, kind, dwell.asEngineDwell(), LegPrice.NOTHING);
    }

    private RoadLink link(RoadRun run) {
        return new RoadLink(
                run.from(),
                run.to(),
                run.drivingMinutes() + run.waitingMinutes(),
                LegPrice.NOTHING,
                new ServicePassings(network).of(run));
    }

    private ScheduledService scheduled(ServiceView service, TimeWindow window) {
        List<Stop> handled = service.handledStops();
        List<Departure> departures = new ArrayList<>();
        new RunningDays(service).eachRunningIn(window, (id, start) -> departures.add(departure(id, start, handled)));
        return new ScheduledService(
                service.key(),
                handled.stream().map(Stop::place).toList(),
                terms(service),
                crossings(service),
                departures);
    }

    private ServiceTerms terms(ServiceView service) {
        Mode mode = switch (service.carriage()) {
            case RAIL, SHUTTLE -> Mode.RAIL;
            case ROAD -> Mode.ROAD;
            case SEA -> Mode.SEA;
            case AIR -> Mode.AIR;
        };
        return new ServiceTerms(
                mode,
                service.carrierCode(),
                cutOffs(service),
                0,
                service.acceptance().capabilities(),
                new ServicePassings(network).of(service));
    }

    private static CutOffs cutOffs(ServiceView service) {
        return new CutOffs(
                minutes(service.cutOff()),
                minutes(service.acceptance().gateByClass()),
                minutes(service.acceptance().documents()));
    }

    private static <K> Map<K, Integer> minutes(Map<K, Duration> durations) {
        Map<K, Integer> minutes = new HashMap<>();
        durations.forEach((key, length) -> minutes.put(key, minutes(length)));
        return minutes;
    }

    private static int minutes(Duration length) {
        return Math.toIntExact(length.toMinutes());
    }

    private static List<Crossing> crossings(ServiceView service) {
        List<Crossing> crossings = new ArrayList<>();
        List<Stop> handled = service.handledStops();
        for (ServiceView.Crossing crossing : service.crossings()) {
            int afterStop = (int) handled.stream()
                            .filter(stop -> stop.number() <= crossing.fromNumber())
                            .count()
                    - 1;
            crossings.add(new Crossing(
                    afterStop,
                    service.stops().get(crossing.fromNumber() - 1).place(),
                    service.stops().get(crossing.toNumber() - 1).place(),
                    Math.toIntExact(crossing.allowance().toMinutes()),
                    crossing.pair().dwell().asEngineDwell()));
        }
        return crossings;
    }

    private static Departure departure(String id, long startMinute, List<Stop> handled) {
        StopTime[] times = new StopTime[handled.size()];
        for (int stop = 0; stop < times.length; stop++) {
            Stop call = handled.get(stop);
            times[stop] = new StopTime(
                    startMinute + call.arrivalOffset().toMinutes(),
                    startMinute + call.departureOffset().toMinutes());
        }
        return new Departure(id, List.of(times));
    }
}
