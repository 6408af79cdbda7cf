package org.hexi.engine.routing.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.routing.api.Dwell;
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
            .thenComparing(link -> link.price().cost())
            .thenComparing(link -> link.price().co2eKilograms());

    private final List<PlaceCode> places;
    private final Map<PlaceCode, Integer> indexOfPlace = new HashMap<>();
    private final Map<PlaceCode, Dwell> releases;
    private final List<ScheduledService> services;
    private final List<Transfer> transfers;
    private final List<RoadLink> roads;
    private final List<Lane> lanes;
    private final int[] transferTargets;
    private final int[] roadTargets;
    private final int[][] transfersFrom;
    private final int[][] roadsFrom;
    private final Boarding[][] boardings;
    private final boolean[] leadsToRoad;

    /** A stop of a lane one can board at. */
    record Boarding(int lane, int stop) {}

    /** Takes records already found sound, the places in order. */
    public Network(
            List<PlaceCode> places,
            Map<PlaceCode, Dwell> releases,
            List<ScheduledService> services,
            List<Transfer> transfers,
            List<RoadLink> roads) {
        this.places = places;
        places.forEach(place -> indexOfPlace.put(place, indexOfPlace.size()));
        this.releases = Map.copyOf(releases);
        this.services = sorted(services, Comparator.comparing(ScheduledService::id));
        this.transfers = sorted(transfers, Comparator.comparing(Transfer::from).thenComparing(Transfer::to));
        this.roads = sorted(roads, ROADS);
        this.lanes = compile(this.services);
        this.transferTargets = indexes(this.transfers, transfer -> placeIndex(transfer.to()));
        this.roadTargets = indexes(this.roads, link -> placeIndex(link.to()));
        this.transfersFrom = byOrigin(indexes(this.transfers, transfer -> placeIndex(transfer.from())));
        this.roadsFrom = byOrigin(indexes(this.roads, link -> placeIndex(link.from())));
        this.boardings = boardingsByPlace();
        this.leadsToRoad = placesLeadingToRoad();
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

    Optional<Dwell> release(int place) {
        return Optional.ofNullable(releases.get(places.get(place)));
    }

    List<Lane> lanes() {
        return lanes;
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

    /** Whether a road leg could follow an arrival at this place. */
    boolean leadsToRoad(int place) {
        return leadsToRoad[place];
    }

    private List<Lane> compile(List<ScheduledService> sorted) {
        List<Lane> compiled = new ArrayList<>();
        for (int service = 0; service < sorted.size(); service++) {
            int[] stops = indexes(sorted.get(service).stops(), this::placeIndex);
            compiled.addAll(Lane.split(service, sorted.get(service), stops));
        }
        return List.copyOf(compiled);
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
        return IntStream.range(0, places.size())
                .mapToObj(place -> IntStream.range(0, origins.length)
                        .filter(link -> origins[link] == place)
                        .toArray())
                .toArray(int[][]::new);
    }

    private static <T> int[] indexes(List<T> records, ToIntFunction<T> index) {
        return records.stream().mapToInt(index).toArray();
    }

    private static <T> List<T> sorted(List<T> records, Comparator<T> order) {
        return records.stream().sorted(order).toList();
    }
}
