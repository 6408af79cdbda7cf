package org.hexi.hub.transport.network.generation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.transport.network.BorderPair;
import org.hexi.hub.transport.network.Carriage;
import org.hexi.hub.transport.network.Track;
import org.hexi.hub.transport.network.generation.ShortestPaths.Edge;

/**
 * The quickest way of a train by moving hours. A node is a place on one gauge, so that a train leaves its gauge only where the
 * gauges meet: over a border pair, or inside a place that has both. Not thread-safe: it keeps the ways it found.
 */
final class RailRoutes {
    private static final double CHANGE_HOURS_WHERE_UNKNOWN = 16;

    private final Ground ground;
    private final Map<OnGauge, List<Edge<OnGauge>>> plain = new HashMap<>();
    private final Map<OnGauge, List<Edge<OnGauge>>> crossing = new HashMap<>();
    private final Map<Edge<OnGauge>, Track> tracks = new HashMap<>();
    private final Map<Search, ShortestPaths<OnGauge>> found = new HashMap<>();

    RailRoutes(Ground ground) {
        this.ground = ground;
        ground.tracks().stream()
                .filter(track -> track.isRoutable() && track.carriage() == Carriage.RAIL)
                .forEach(track -> addBothWays(track, List.of(plain, crossing)));
        ground.borderPairs().forEach(this::addPair);
        ground.sites().values().stream()
                .filter(site -> site.gaugesMillimetres().size() > 1 && !isInPair(site.code()))
                .forEach(this::addChange);
    }

    /** Steps from one place over others to the last; empty when no train gets there. */
    Optional<List<RailStep>> find(List<PlaceCode> places, boolean mayCrossBorders) {
        List<OnGauge> starts = nodes(places.getFirst());
        List<RailStep> steps = new ArrayList<>();
        for (PlaceCode next : places.subList(1, places.size())) {
            Optional<List<Edge<OnGauge>>> part = paths(starts, mayCrossBorders).toNearest(nodes(next));
            if (part.isEmpty() || part.get().isEmpty()) {
                return Optional.empty();
            }
            part.get().stream().map(this::step).forEach(steps::add);
            starts = List.of(part.get().getLast().to());
        }
        return Optional.of(steps);
    }

    private ShortestPaths<OnGauge> paths(List<OnGauge> starts, boolean mayCrossBorders) {
        Map<OnGauge, List<Edge<OnGauge>>> edges = mayCrossBorders ? crossing : plain;
        return found.computeIfAbsent(
                new Search(starts, mayCrossBorders),
                search -> new ShortestPaths<>(starts, node -> edges.getOrDefault(node, List.of())));
    }

    private RailStep step(Edge<OnGauge> edge) {
        return new RailStep(
                edge.from().place(), edge.to().place(), Optional.ofNullable(tracks.get(edge)), edge.weight());
    }

    private List<OnGauge> nodes(PlaceCode place) {
        return new TreeSet<>(ground.site(place).gaugesMillimetres())
                .stream().map(gauge -> new OnGauge(place, gauge)).toList();
    }

    private void addBothWays(Track track, List<Map<OnGauge, List<Edge<OnGauge>>>> graphs) {
        for (int gauge : track.gaugesMillimetres()) {
            double hours = track.movingHours().doubleValue();
            add(new Edge<>(new OnGauge(track.from(), gauge), new OnGauge(track.to(), gauge), hours), track, graphs);
            add(new Edge<>(new OnGauge(track.to(), gauge), new OnGauge(track.from(), gauge), hours), track, graphs);
        }
    }

    private void addPair(BorderPair pair) {
        double hours = pair.shuttle().movingHours().add(pair.dwell().p50Hours()).doubleValue();
        for (OnGauge a : nodes(pair.a())) {
            for (OnGauge b : nodes(pair.b())) {
                if ((a.gauge() != b.gauge()) == pair.isGaugeChange()) {
                    add(new Edge<>(a, b, hours), pair.shuttle(), List.of(crossing));
                    add(new Edge<>(b, a, hours), pair.shuttle(), List.of(crossing));
                }
            }
        }
    }

    private void addChange(Site site) {
        double hours = site.dwellP50Hours().map(Number::doubleValue).orElse(CHANGE_HOURS_WHERE_UNKNOWN);
        for (OnGauge one : nodes(site.code())) {
            for (OnGauge other : nodes(site.code())) {
                if (!one.equals(other)) {
                    edges(crossing, one).add(new Edge<>(one, other, hours));
                }
            }
        }
    }

    private void add(Edge<OnGauge> edge, Track track, List<Map<OnGauge, List<Edge<OnGauge>>>> graphs) {
        tracks.put(edge, track);
        graphs.forEach(graph -> edges(graph, edge.from()).add(edge));
    }

    private static List<Edge<OnGauge>> edges(Map<OnGauge, List<Edge<OnGauge>>> graph, OnGauge node) {
        return graph.computeIfAbsent(node, key -> new ArrayList<>());
    }

    private boolean isInPair(PlaceCode place) {
        return ground.borderPairs().stream()
                .anyMatch(pair -> pair.a().equals(place) || pair.b().equals(place));
    }

    private record OnGauge(PlaceCode place, int gauge) {}

    private record Search(List<OnGauge> starts, boolean mayCrossBorders) {}
}
