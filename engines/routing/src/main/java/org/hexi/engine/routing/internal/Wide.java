package org.hexi.engine.routing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * The labels of a bag that are too far out to be packed, one after the other: there are none unless a question asks for a very
 * fine grid. Belongs to one bag.
 */
final class Wide {
    private final List<Point> points = new ArrayList<>();

    private record Point(long clock, long cost, long co2e, long risk, int label) {
        boolean covers(Point other) {
            return clock <= other.clock && cost <= other.cost && co2e <= other.co2e && risk <= other.risk;
        }
    }

    boolean isEmpty() {
        return points.isEmpty();
    }

    /** As {@link Bag#coveredFrom}. */
    long coveredFrom(long clock, long cost, long co2e, long risk) {
        Point asked = new Point(clock, cost, co2e, risk, Labels.NONE);
        return points.stream()
                .filter(point -> point.covers(asked))
                .mapToLong(Point::risk)
                .min()
                .orElse(Grid.IMPOSSIBLE);
    }

    void drop(long clock, long cost, long co2e, long risk, IntConsumer dropped) {
        Point by = new Point(clock, cost, co2e, risk, Labels.NONE);
        points.stream().filter(by::covers).forEach(point -> dropped.accept(point.label));
        points.removeIf(by::covers);
    }

    void add(long clock, long cost, long co2e, long risk, int label) {
        points.add(new Point(clock, cost, co2e, risk, label));
    }

    void forEach(Bag.Visitor visitor) {
        points.forEach(point -> visitor.visit(point.clock, point.cost, point.co2e, point.risk, point.label));
    }
}
