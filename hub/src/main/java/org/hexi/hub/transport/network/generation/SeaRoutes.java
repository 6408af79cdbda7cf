package org.hexi.hub.transport.network.generation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.transport.network.Carriage;
import org.hexi.hub.transport.network.Track;
import org.hexi.hub.transport.network.generation.ShortestPaths.Edge;

/** The shortest way of a ship over the nodes of the sea, with the passages it goes through. Thread-safe. */
public final class SeaRoutes {
    /** Ships steer around what a line between two nodes cuts. */
    private static final double DETOUR = 1.01;
    /** About 16 knots; a service may be faster or slower. */
    private static final BigDecimal KILOMETRES_PER_HOUR = BigDecimal.valueOf(30);

    private final Map<String, Point> points = new HashMap<>();
    private final Map<String, String> passages = new HashMap<>();
    private final Map<String, List<Edge<String>>> edges = new HashMap<>();
    private final Map<String, ShortestPaths<String>> found = new HashMap<>();
    private final Map<Set<PlaceCode>, Track> listed = new HashMap<>();
    private final Map<Set<PlaceCode>, Track> made = new LinkedHashMap<>();

    public SeaRoutes(Ground ground) {
        ground.sites().values().forEach(site -> points.put(site.code().value(), site.point()));
        for (SeaNode node : ground.seaNodes()) {
            points.put(node.code(), node.point());
            node.passage().ifPresent(passage -> passages.put(node.code(), passage));
        }
        ground.seaLinks().forEach(link -> {
            add(link.a(), link.b());
            add(link.b(), link.a());
        });
        ground.tracks().stream()
                .filter(track -> track.isRoutable() && track.carriage() == Carriage.SEA)
                .forEach(track -> listed.put(Set.of(track.from(), track.to()), track));
    }

    /** The way from port to port; a length in the files goes before a reckoned one. */
    Track track(PlaceCode from, PlaceCode to) {
        return find(from, to).orElseThrow(() -> new IllegalStateException("no way by sea from " + from + " to " + to));
    }

    /** The same; empty where no ship comes from the one to the other. */
    public synchronized Optional<Track> find(PlaceCode from, PlaceCode to) {
        Set<PlaceCode> ends = Set.of(from, to);
        Track known = listed.getOrDefault(ends, made.get(ends));
        Optional<Track> track = Optional.ofNullable(known).or(() -> reckoned(from, to));
        if (known == null) {
            track.ifPresent(fresh -> made.put(ends, fresh));
        }
        return track.map(way -> way.from().equals(from) ? way : way.reversed());
    }

    /** Points between two ports in sailing order, without the ports; none when there is no way. */
    public synchronized List<Point> course(PlaceCode from, PlaceCode to) {
        return paths(from).toNearest(List.of(to.value())).stream()
                .flatMap(List::stream)
                .map(Edge::to)
                .filter(node -> !node.equals(to.value()))
                .map(this::point)
                .toList();
    }

    /** Where narrows lie; empty for those the sea does not know. */
    public Optional<Point> narrows(String name) {
        return passages.entrySet().stream()
                .filter(node -> node.getValue().equals(name))
                .map(node -> point(node.getKey()))
                .findFirst();
    }

    /** What was reckoned so far. */
    synchronized List<Track> made() {
        return List.copyOf(made.values());
    }

    private Optional<Track> reckoned(PlaceCode from, PlaceCode to) {
        return paths(from).toNearest(List.of(to.value())).map(path -> reckoned(from, to, path));
    }

    private Track reckoned(PlaceCode from, PlaceCode to, List<Edge<String>> path) {
        double length = path.stream().mapToDouble(Edge::weight).sum();
        BigDecimal kilometres = BigDecimal.valueOf(Math.round(length));
        return new Track(
                from,
                to,
                Carriage.SEA,
                kilometres,
                kilometres.divide(KILOMETRES_PER_HOUR, 1, RoundingMode.HALF_UP),
                true,
                true,
                List.of(),
                "",
                Set.of(),
                passages(path));
    }

    private List<String> passages(List<Edge<String>> path) {
        return path.stream()
                .filter(edge -> passages.containsKey(edge.to()))
                .map(edge -> passages.get(edge.to()))
                .toList();
    }

    private ShortestPaths<String> paths(PlaceCode from) {
        return found.computeIfAbsent(
                from.value(),
                start -> new ShortestPaths<>(List.of(start), node -> edges.getOrDefault(node, List.of())));
    }

    private void add(String from, String to) {
        double kilometres = DETOUR * point(from).kilometresTo(point(to));
        edges.computeIfAbsent(from, node -> new ArrayList<>()).add(new Edge<>(from, to, kilometres));
    }

    private Point point(String code) {
        Point point = points.get(code);
        if (point == null) {
            throw new IllegalStateException("neither a node of the sea nor a port: " + code);
        }
        return point;
    }
}
