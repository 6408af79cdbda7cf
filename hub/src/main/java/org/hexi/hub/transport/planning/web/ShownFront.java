package org.hexi.hub.transport.planning.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexi.hub.transport.planning.PlanAnswer;
import org.hexi.hub.transport.planning.Representatives;
import org.hexi.hub.transport.planning.Way;

/**
 * An answer as somebody looks at it: narrowed, sorted, and of the table its first rows only, for a front may hold thousands.
 * The front stays the answer. Immutable.
 *
 * @param few the ways that stand for the whole answer
 * @param rows all that are let in, in the order asked for
 * @param from the first row of the table shown, from 0
 * @param to the row after the last one shown
 * @param best id of the best way in each order
 */
public record ShownFront(
        PlanAnswer answer, Representatives few, List<Row> rows, int from, int to, Map<String, String> best) {
    static final int ROWS = 50;

    static ShownFront of(PlanAnswer answer, PlanForm form, ShownForm wanted, int from, int count) {
        Representatives few = answer.representatives();
        Set<Way> kept = new HashSet<>(form.isAll() ? answer.ways() : few.ways());
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (Way way : answer.ways()) {
            number++;
            if (kept.contains(way) && wanted.admits(way)) {
                rows.add(new Row(number, way));
            }
        }
        FrontOrder order = FrontOrder.of(form.sort());
        rows.sort((one, other) -> order.comparator().compare(one.way(), other.way()));
        int first = Math.clamp(from, 0, rows.size());
        int last = (int) Math.min(rows.size(), (long) first + Math.max(0, count));
        return new ShownFront(
                answer,
                few,
                rows,
                first,
                last,
                FrontOrder.best(rows.stream().map(Row::way).toList()));
    }

    public ShownFront {
        rows = List.copyOf(rows);
        best = Map.copyOf(best);
    }

    /** Those of the table. */
    public List<Row> page() {
        return rows.subList(from, to);
    }

    public int more() {
        return rows.size() - to;
    }

    /** How many rows come with the next part. */
    public int next() {
        return Math.min(ROWS, more());
    }

    /**
     * One way.
     *
     * @param number its place by arrival, which stays the same however the table is sorted
     */
    public record Row(int number, Way way) {}
}
