package org.hexi.hub.transport.network.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Lays two lists of rows side by side: rows of the same key meet, as many as can without changing the order of either. The longest
 * common subsequence by the table of Wagner and Fischer, in time and room of the product of both lengths.
 */
final class RowPairs<T> {
    private final List<T> before;
    private final List<T> after;
    private final List<String> was;
    private final List<String> is;
    /** How many rows can meet from a row of each list on. */
    private final int[][] meeting;

    private RowPairs(List<T> before, List<T> after, Function<T, String> key) {
        this.before = before;
        this.after = after;
        this.was = before.stream().map(key).toList();
        this.is = after.stream().map(key).toList();
        this.meeting = new int[before.size() + 1][after.size() + 1];
        for (int one = before.size() - 1; one >= 0; one--) {
            for (int other = after.size() - 1; other >= 0; other--) {
                meeting[one][other] = was.get(one).equals(is.get(other))
                        ? meeting[one + 1][other + 1] + 1
                        : Math.max(meeting[one + 1][other], meeting[one][other + 1]);
            }
        }
    }

    /** A row of each list that meet, or a row of one of them. */
    record Pair<T>(Optional<T> before, Optional<T> after) {}

    static <T> List<Pair<T>> of(List<T> before, List<T> after, Function<T, String> key) {
        return new RowPairs<>(before, after, key).walk();
    }

    private List<Pair<T>> walk() {
        List<Pair<T>> pairs = new ArrayList<>();
        int one = 0;
        int other = 0;
        while (one < before.size() || other < after.size()) {
            if (one < before.size() && other < after.size() && was.get(one).equals(is.get(other))) {
                pairs.add(new Pair<>(Optional.of(before.get(one++)), Optional.of(after.get(other++))));
            } else if (other == after.size()
                    || one < before.size() && meeting[one + 1][other] >= meeting[one][other + 1]) {
                pairs.add(new Pair<>(Optional.of(before.get(one++)), Optional.empty()));
            } else {
                pairs.add(new Pair<>(Optional.empty(), Optional.of(after.get(other++))));
            }
        }
        return pairs;
    }
}
