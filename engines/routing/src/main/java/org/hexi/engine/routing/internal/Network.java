package org.hexi.engine.routing.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.routing.api.Capabilities;
import org.hexi.engine.routing.api.Dwell;
import org.hexi.engine.routing.spi.Departure;
import org.hexi.engine.routing.spi.RoadLink;
import org.hexi.engine.routing.spi.ScheduledService;
import org.hexi.engine.routing.spi.Transfer;

/**
 * The compiled timetable: places, services, transfers and roads numbered in a fixed order whatever order they came in, and
 * per place what starts there. Immutable.
 */
public final class Network {
    private static final Comparator<RoadLink> ROADS = Comparator.comparing(RoadLink::from)
            .thenComparing(RoadLink::to)
            .thenComparing(RoadLink::minutes)
            .thenComparing(link -> link.price().costMicros())
            .thenComparing(link -> link.price().co2eMicros());

    private final List<PlaceCode> places;
    private final Map<PlaceCode, Integer> indexOfPlace = new HashMap<>();
    private final Map<PlaceCode, Dwell> releases;
    private final Map<PlaceCode, Capabilities> capabilities;
    private final List<ScheduledService> services;
    private final Map<String, Integer> indexOfService;
    private final List<Transfer> transfers;
    private final List<RoadLink> roads;
    private final List<Lane> lanes;
    private final Rides rides;
    private final boolean[] interrupted;
    private final RiskTables risks;
    private final int[] transferTargets;
    private final int[] medians;
    private final int[] roadTargets;
    private final int[][] transfersFrom;
    private final int[][] roadsFrom;
    private final Boarding[][] boardings;
    private final Onward onward;
    private final boolean[] leadsToRoad;

    /** A stop of a lane one can board at. */
    record Boarding(int lane, int stop) {}

    /** Takes records already found sound, the places in order. */
    public Network(
            List<PlaceCode> places,
            Map<PlaceCode, Dwell> releases,
            Map<PlaceCode, Capabilities> capabilities,
            List<ScheduledService> services,
            List<Transfer> transfers,
            List<RoadLink> roads) {
        this.places = places;
        places.forEach(place -> indexOfPlace.put(place, indexOfPlace.size()));
        this.releases = Map.copyOf(releases);
        this.capabilities = Map.copyOf(capabilities);
        this.services = sorted(services, Comparator.comparing(ScheduledService::id));
        this.indexOfService = new HashMap<>();
        this.services.forEach(service -> indexOfService.put(service.id(), indexOfService.size()));
        this.transfers = sorted(transfers, Comparator.comparing(Transfer::from).thenComparing(Transfer::to));
        this.roads = sorted(roads, ROADS);
        Map<Integer, int[]> calls = new HashMap<>();
        for (int service = 0; service < this.services.size(); service++) {
            calls.put(service, indexes(this.services.get(service).stops(), this::placeIndex));
        }
        this.lanes = compile(calls);
        this.rides = new Rides(this.services, lanes, calls);
        this.interrupted = interruptedLanes();
        this.risks = new RiskTables();
        this.medians = indexes(
                this.transfers, transfer -> Math.toIntExact(transfer.dwell().medianMinutes()));
        this.transferTargets = indexes(this.transfers, transfer -> placeIndex(transfer.to()));
        this.roadTargets = indexes(this.roads, link -> placeIndex(link.to()));
        this.transfersFrom = byOrigin(indexes(this.transfers, transfer -> placeIndex(transfer.from())));
        this.roadsFrom = byOrigin(indexes(this.roads, link -> placeIndex(link.from())));
        this.boardings = boardingsByPlace();
        this.onward = new Onward(boardings, transfersFrom);
        this.leadsToRoad = placesLeadingToRoad();
    }

    /** The same network with a question's own roads, and with their doors as places where they are none. */
    private Network(Network base, List<RoadLink> ownRoads) {
        TreeSet<PlaceCode> doors = new TreeSet<>();
        ownRoads.forEach(road -> doors.addAll(List.of(road.from(), road.to())));
        doors.removeAll(base.indexOfPlace.keySet());
        this.places = concat(base.places, List.copyOf(doors));
        places.forEach(place -> indexOfPlace.put(place, indexOfPlace.size()));
        this.releases = base.releases;
        this.capabilities = base.capabilities;
        this.services = base.services;
        this.indexOfService = base.indexOfService;
        this.transfers = base.transfers;
        this.roads = concat(base.roads, sorted(ownRoads, ROADS));
        this.lanes = base.lanes;
        this.rides = base.rides;
        this.interrupted = base.interrupted;
        this.risks = base.risks;
        this.medians = base.medians;
        this.transferTargets = base.transferTargets;
        this.roadTargets = indexes(roads, link -> placeIndex(link.to()));
        this.transfersFrom = byOrigin(indexes(transfers, transfer -> placeIndex(transfer.from())));
        this.roadsFrom = byOrigin(indexes(roads, link -> placeIndex(link.from())));
        this.boardings = Arrays.copyOf(base.boardings, places.size());
        Arrays.fill(boardings, base.places.size(), places.size(), new Boarding[0]);
        this.onward = base.onward.with(places.size());
        this.leadsToRoad = placesLeadingToRoad();
    }

    /** The same network with other departures of one service: only its lanes and quickest rides are worked out anew. */
    private Network(Network base, int changed, ScheduledService service) {
        this.places = base.places;
        this.indexOfPlace.putAll(base.indexOfPlace);
        this.releases = base.releases;
        this.capabilities = base.capabilities;
        this.services = replaced(base.services, changed, service);
        this.indexOfService = base.indexOfService;
        this.transfers = base.transfers;
        this.roads = base.roads;
        List<Lane> others = Lane.split(changed, service, indexes(service.stops(), this::placeIndex));
        this.lanes = Stream.of(
                        base.lanes.stream().filter(lane -> lane.service() < changed),
                        others.stream(),
                        base.lanes.stream().filter(lane -> lane.service() > changed))
                .flatMap(part -> part)
                .toList();
        this.rides = base.rides.with(changed, others);
        this.interrupted = interruptedLanes();
        this.risks = base.risks;
        this.medians = base.medians;
        this.transferTargets = base.transferTargets;
        this.roadTargets = base.roadTargets;
        this.transfersFrom = base.transfersFrom;
        this.roadsFrom = base.roadsFrom;
        this.boardings = boardingsByPlace();
        this.onward = new Onward(boardings, transfersFrom);
        this.leadsToRoad = base.leadsToRoad;
    }

    /** The network with other departures of the service of that number; stops, terms and borders stay. */
    public Network with(int service, List<Departure> departures) {
        return new Network(this, service, services.get(service).with(departures));
    }

    /** The number of a service, or -1 when it is unknown. */
    public int serviceIndex(String id) {
        return indexOfService.getOrDefault(id, -1);
    }

    public Network with(List<RoadLink> ownRoads) {
        return ownRoads.isEmpty() ? this : new Network(this, ownRoads);
    }

    public List<PlaceCode> places() {
        return places;
    }

    public List<ScheduledService> services() {
        return services;
    }

    /** The number of a place, or -1 when it is unknown. */
    public int placeIndex(PlaceCode place) {
        return indexOfPlace.getOrDefault(place, -1);
    }

    /** Bytes that times, rides and boardings take in flat arrays. */
    public long bytes() {
        long times = lanes.stream().mapToLong(Lane::bytes).sum();
        return times + 20L * rides.count();
    }

    Optional<Dwell> release(int place) {
        return Optional.ofNullable(releases.get(places.get(place)));
    }

    Capabilities capabilities(int place) {
        return capabilities.getOrDefault(places.get(place), Capabilities.ALL);
    }

    List<Lane> lanes() {
        return lanes;
    }

    Rides rides() {
        return rides;
    }

    RiskTables risks() {
        return risks;
    }

    List<Transfer> transfers() {
        return transfers;
    }

    List<RoadLink> roads() {
        return roads;
    }

    int transferTarget(int transfer) {
        return transferTargets[transfer];
    }

    /** The median dwell of a transfer in minutes. */
    int median(int transfer) {
        return medians[transfer];
    }

    int roadTarget(int road) {
        return roadTargets[road];
    }

    int[] transfersFrom(int place) {
        return transfersFrom[place];
    }

    int[] roadsFrom(int place) {
        return roadsFrom[place];
    }

    Boarding[] boardings(int place) {
        return boardings[place];
    }

    /** Whether a lane somewhere crosses a border that never keeps its allowance. */
    boolean isInterrupted(int lane) {
        return interrupted[lane];
    }

    Onward onward() {
        return onward;
    }

    /** Whether a road leg could follow an arrival at this place. */
    boolean leadsToRoad(int place) {
        return leadsToRoad[place];
    }

    private List<Lane> compile(Map<Integer, int[]> calls) {
        List<Lane> compiled = new ArrayList<>();
        for (int service = 0; service < services.size(); service++) {
            int[] stops = calls.getOrDefault(service, new int[0]);
            compiled.addAll(Lane.split(service, services.get(service), stops));
        }
        return List.copyOf(compiled);
    }

    private boolean[] interruptedLanes() {
        boolean[] found = new boolean[lanes.size()];
        for (int lane = 0; lane < found.length; lane++) {
            for (int stop = 0; stop < lanes.get(lane).stops() - 1; stop++) {
                found[lane] |= rides.isImpassable(lanes.get(lane).service(), stop);
            }
        }
        return found;
    }

    private Boarding[][] boardingsByPlace() {
        List<List<Boarding>> byPlace = new ArrayList<>();
        places.forEach(place -> byPlace.add(new ArrayList<>()));
        for (int lane = 0; lane < lanes.size(); lane++) {
            for (int stop = 0; stop < lanes.get(lane).stops() - 1; stop++) {
                byPlace.get(lanes.get(lane).place(stop)).add(new Boarding(lane, stop));
            }
        }
        return byPlace.stream().map(list -> list.toArray(new Boarding[0])).toArray(Boarding[][]::new);
    }

    private boolean[] placesLeadingToRoad() {
        boolean[] leads = new boolean[places.size()];
        for (int place = 0; place < leads.length; place++) {
            leads[place] = Arrays.stream(transfersFrom[place])
                    .anyMatch(transfer -> roadsFrom[transferTarget(transfer)].length > 0);
        }
        return leads;
    }

    private int[][] byOrigin(int[] origins) {
        int[] counts = new int[places.size()];
        for (int origin : origins) {
            counts[origin]++;
        }
        int[][] from = new int[places.size()][];
        Arrays.setAll(from, place -> new int[counts[place]]);
        for (int link = origins.length - 1; link >= 0; link--) {
            from[origins[link]][--counts[origins[link]]] = link;
        }
        return from;
    }

    private static <T> int[] indexes(List<T> records, ToIntFunction<T> index) {
        return records.stream().mapToInt(index).toArray();
    }

    private static <T> List<T> sorted(List<T> records, Comparator<T> order) {
        return records.stream().sorted(order).toList();
    }

    private static <T> List<T> replaced(List<T> records, int at, T other) {
        List<T> all = new ArrayList<>(records);
        all.set(at, other);
        return List.copyOf(all);
    }

    private static <T> List<T> concat(List<T> one, List<T> other) {
        List<T> all = new ArrayList<>(one);
        all.addAll(other);
        return List.copyOf(all);
    }
}
