package org.hexi.hub.transport.network.gtfs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.transport.network.BorderPair;
import org.hexi.hub.transport.network.Carriage;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.network.Track;
import org.hexi.hub.transport.network.generation.ShortestPaths;
import org.hexi.hub.transport.network.generation.ShortestPaths.Edge;

/**
 * The tracks between two calls of a feed, which names only where its vehicles stop. Where no single track joins the two, trains and
 * lorries take the quickest way by moving hours, trains on one gauge but for border pairs. Ships and aircraft go straight on, and so do
 * lorries where no roads are known: only a train needs its track.
 * Not thread-safe: it keeps what it found.
 */
final class Ways {
    private static final Set<Integer> ON_WHEELS = Set.of(0);

    private final Map<Node, List<Edge<Node>>> rails = new HashMap<>();
    private final Map<Node, List<Edge<Node>>> roads = new HashMap<>();
    private final Map<Ends, Track> direct = new HashMap<>();
    private final Map<Edge<Node>, Track> tracks = new HashMap<>();
    private final Map<Ends, Optional<List<Track>>> found = new HashMap<>();
    private final Map<Start, ShortestPaths<Node>> paths = new HashMap<>();

    Ways(Network network) {
        network.tracks().stream()
                .filter(Track::isRoutable)
                .flatMap(track -> Stream.of(track, track.reversed()))
                .forEach(this::add);
        for (BorderPair pair : network.borderPairs()) {
            addPair(pair, pair.shuttle());
            addPair(pair, pair.shuttle().reversed());
        }
    }

    /** Tracks in the order of travel; empty when there is no way. */
    Optional<List<Track>> find(PlaceCode from, PlaceCode to, Carriage carriage) {
        Ends ends = new Ends(from, to, carriage);
        return Optional.ofNullable(direct.get(ends)).map(List::of).or(() -> found.computeIfAbsent(ends, this::search));
    }

    private Optional<List<Track>> search(Ends ends) {
        return switch (ends.carriage()) {
            case RAIL -> quickest(ends, rails);
            case ROAD -> quickest(ends, roads);
            case SEA, AIR, SHUTTLE -> Optional.empty();
        };
    }

    private Optional<List<Track>> quickest(Ends ends, Map<Node, List<Edge<Node>>> graph) {
        List<Node> starts = nodes(graph, ends.from());
        List<Node> goals = nodes(graph, ends.to());
        if (starts.isEmpty() || goals.isEmpty()) {
            return Optional.empty();
        }
        return paths.computeIfAbsent(
                        new Start(ends.from(), ends.carriage()),
                        start -> new ShortestPaths<>(starts, node -> graph.getOrDefault(node, List.of())))
                .toNearest(goals)
                .map(path -> path.stream().map(tracks::get).toList());
    }

    private static List<Node> nodes(Map<Node, List<Edge<Node>>> graph, PlaceCode place) {
        return graph.keySet().stream()
                .filter(node -> node.place().equals(place))
                .sorted((one, other) -> Integer.compare(one.gauge(), other.gauge()))
                .toList();
    }

    private void add(Track track) {
        Carriage carriage = track.carriage() == Carriage.SHUTTLE ? Carriage.RAIL : track.carriage();
        direct.put(new Ends(track.from(), track.to(), carriage), track);
        switch (track.carriage()) {
            case RAIL -> track.gaugesMillimetres().forEach(gauge -> join(rails, track, gauge, gauge));
            case ROAD -> ON_WHEELS.forEach(none -> join(roads, track, none, none));
            case SEA, AIR, SHUTTLE -> {
                // a ship or an aircraft sails or flies between the ends alone; shuttles come with their pairs
            }
        }
    }

    private void addPair(BorderPair pair, Track shuttle) {
        for (int here : shuttle.gaugesMillimetres()) {
            for (int there : shuttle.gaugesMillimetres()) {
                if ((here != there) == pair.isGaugeChange()) {
                    join(rails, shuttle, here, there);
                }
            }
        }
    }

    private void join(Map<Node, List<Edge<Node>>> graph, Track track, int here, int there) {
        Node from = new Node(track.from(), here);
        Node to = new Node(track.to(), there);
        Edge<Node> edge = new Edge<>(from, to, track.movingHours().doubleValue());
        graph.computeIfAbsent(from, node -> new ArrayList<>()).add(edge);
        graph.computeIfAbsent(to, node -> new ArrayList<>());
        tracks.put(edge, track);
    }

    private record Node(PlaceCode place, int gauge) {}

    private record Ends(PlaceCode from, PlaceCode to, Carriage carriage) {}

    private record Start(PlaceCode from, Carriage carriage) {}
}
