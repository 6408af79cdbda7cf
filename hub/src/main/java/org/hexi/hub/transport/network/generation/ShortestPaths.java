package org.hexi.hub.transport.network.generation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Function;

/**
 * Shortest paths from some nodes to all others, by Dijkstra's algorithm: O(E log E). Ties are broken by the order in which edges
 * are given, so the answer never varies. Immutable once made.
 *
 * @param <N> a node
 */
public final class ShortestPaths<N> {
    private final Map<N, Edge<N>> lastEdges = new HashMap<>();
    private final Map<N, Double> lengths = new HashMap<>();

    public ShortestPaths(Collection<N> starts, Function<N, List<Edge<N>>> edges) {
        PriorityQueue<Reached<N>> queue = new PriorityQueue<>();
        long order = 0;
        for (N start : starts) {
            lengths.put(start, 0.0);
            queue.add(new Reached<>(start, 0, order++));
        }
        while (!queue.isEmpty()) {
            Reached<N> next = queue.remove();
            if (next.length() > length(next.node())) {
                continue;
            }
            for (Edge<N> edge : edges.apply(next.node())) {
                double length = next.length() + edge.weight();
                if (length < length(edge.to())) {
                    lengths.put(edge.to(), length);
                    lastEdges.put(edge.to(), edge);
                    queue.add(new Reached<>(edge.to(), length, order++));
                }
            }
        }
    }

    /** Edges in order to the nearest of the goals; empty when none is reached. */
    public Optional<List<Edge<N>>> toNearest(Collection<N> goals) {
        return goals.stream()
                .filter(lengths::containsKey)
                .min((one, other) -> Double.compare(length(one), length(other)))
                .map(this::path);
    }

    private List<Edge<N>> path(N goal) {
        List<Edge<N>> path = new ArrayList<>();
        for (Edge<N> edge = lastEdges.get(goal); edge != null; edge = lastEdges.get(edge.from())) {
            path.add(edge);
        }
        return List.copyOf(path.reversed());
    }

    private double length(N node) {
        return lengths.getOrDefault(node, Double.POSITIVE_INFINITY);
    }

    /** A way from one node to the next. */
    public record Edge<N>(N from, N to, double weight) {}

    private record Reached<N>(N node, double length, long order) implements Comparable<Reached<N>> {
        @Override
        public int compareTo(Reached<N> other) {
            int byLength = Double.compare(length, other.length);
            return byLength != 0 ? byLength : Long.compare(order, other.order);
        }
    }
}
