package org.hexi.hub.transport.network.generation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.transport.network.Carriage;
import org.hexi.hub.transport.network.ServiceView.EmissionClass;
import org.hexi.hub.transport.network.ServiceView.Stop;
import org.hexi.hub.transport.network.Track;
import org.hexi.hub.transport.network.generation.ShortestPaths.Edge;

/** The lorry lines of the plan, between neighbours or over several roads, and back. */
final class LorryServices {
    private static final EmissionClass ARTICULATED = new EmissionClass("road", "artic-over-33t-average");
    private static final Names LORRY = new Names(" (lorry line)", "（公路班车）", " (автолиния)");
    /** Median of a change at a road border; lorries wait there with their goods. */
    private static final int ROAD_BORDER_MINUTES = 600;

    private static final int MINUTES_PER_HOUR = 60;

    private final Ground ground;
    private final Plan plan;
    private final RandomGenerator random;
    private final Flows flows;
    private final Timetabling timetabling;
    private final Map<PlaceCode, List<Edge<PlaceCode>>> roads = new HashMap<>();
    private final List<Track> tracks;

    LorryServices(Ground ground, Plan plan, RandomGenerator random) {
        this.ground = ground;
        this.plan = plan;
        this.random = random;
        this.flows = new Flows(ground, random);
        this.timetabling = new Timetabling(ground, plan.carriers(), random);
        this.tracks = ground.tracks().stream()
                .filter(track -> track.isRoutable() && track.carriage() == Carriage.ROAD)
                .toList();
        tracks.stream().flatMap(track -> Stream.of(track, track.reversed())).forEach(this::addRoad);
    }

    List<GeneratedService> all() {
        plan.lorries().forEach(this::add);
        return timetabling.services();
    }

    private void add(LorryLine line) {
        if (line.countries().isEmpty()) {
            flows.of(line.demand(), (from, to) -> route(from, to).isPresent())
                    .forEach(flow -> add(line, route(flow.from(), flow.to()).orElseThrow(), flow.perWeek()));
            return;
        }
        int missing = line.demand().totalPerWeek();
        for (Track road : neighbours(line)) {
            if (missing <= 0) {
                return;
            }
            int perWeek = line.demand().perWeek().pick(random);
            add(line, List.of(edge(road)), perWeek);
            missing -= perWeek;
        }
    }

    private void add(LorryLine line, List<Edge<PlaceCode>> route, int perWeek) {
        List<Edge<PlaceCode>> back = route.reversed().stream()
                .map(edge -> new Edge<>(edge.to(), edge.from(), edge.weight()))
                .toList();
        timetabling.add(offer(line, route), offer(line, back), perWeek);
    }

    private List<Track> neighbours(LorryLine line) {
        List<Track> neighbours = new ArrayList<>(tracks.stream()
                .filter(track -> isIn(line, track.from()) && isIn(line, track.to()))
                .filter(track ->
                        line.demand().kilometres().holds(track.kilometres().doubleValue()))
                .toList());
        Collections.shuffle(neighbours, random);
        return neighbours;
    }

    private boolean isIn(LorryLine line, PlaceCode place) {
        return line.countries().contains(ground.site(place).country().value());
    }

    private Optional<List<Edge<PlaceCode>>> route(Site from, Site to) {
        return new ShortestPaths<>(List.of(from.code()), place -> roads.getOrDefault(place, List.of()))
                .toNearest(List.of(to.code()));
    }

    private Offer offer(LorryLine line, List<Edge<PlaceCode>> route) {
        List<Stop> stops = new ArrayList<>();
        stops.add(new Stop(1, route.getFirst().from(), Duration.ZERO, Duration.ZERO, true));
        long minute = 0;
        for (Edge<PlaceCode> edge : route) {
            minute += Math.round(edge.weight() * MINUTES_PER_HOUR);
            boolean isLast = stops.size() == route.size();
            boolean waits = !isLast && ground.site(edge.to()).role().equals("road_border");
            long departure = minute + (waits ? ROAD_BORDER_MINUTES : 0);
            stops.add(new Stop(
                    stops.size() + 1, edge.to(), Duration.ofMinutes(minute), Duration.ofMinutes(departure), isLast));
            minute = departure;
        }
        return new Offer(
                line.demand().direction(), 'L', Carriage.ROAD, LORRY, ARTICULATED, line.terms(), stops, List.of());
    }

    private void addRoad(Track track) {
        roads.computeIfAbsent(track.from(), place -> new ArrayList<>()).add(edge(track));
    }

    private static Edge<PlaceCode> edge(Track track) {
        return new Edge<>(track.from(), track.to(), track.movingHours().doubleValue());
    }
}
