package org.hexi.hub.transport.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Why a way is worth offering: among the ways of an answer that are no worse than it in some criteria, none is better in
 * another one, such as the cheapest of all that arrive no later. Every way that no other beats has one, for among the ways no
 * worse in three criteria none is better in the fourth. Immutable.
 *
 * @param best in what none is better
 * @param within in what the ways compared are no worse; the fewer, the more it says
 * @param among how many ways are compared, this one included
 */
public record Distinction(Criterion best, Set<Criterion> within, int among) {
    public Distinction {
        within = Set.copyOf(within);
    }

    /** The distinctions with the fewest conditions, in the order of the criteria; empty when no front is known or nothing can be said for it. */
    static List<Distinction> of(Weighed way, List<? extends Weighed> front) {
        for (int conditions = 0; !front.isEmpty() && conditions < Criterion.values().length; conditions++) {
            List<Distinction> found = new ArrayList<>();
            for (Criterion best : Criterion.values()) {
                for (Set<Criterion> within : others(best, conditions)) {
                    List<? extends Weighed> compared = noWorse(way, within, front);
                    if (compared.stream().noneMatch(each -> best.isBetter(each, way))) {
                        found.add(new Distinction(best, within, compared.size()));
                    }
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** The conditions in the order of the criteria. */
    public List<Criterion> conditions() {
        return within.stream().sorted().toList();
    }

    private static List<? extends Weighed> noWorse(
            Weighed way, Set<Criterion> criteria, List<? extends Weighed> front) {
        return front.stream()
                .filter(each -> criteria.stream().allMatch(criterion -> criterion.isNoWorse(each, way)))
                .toList();
    }

    /** All sets of so many criteria other than the one. */
    private static List<Set<Criterion>> others(Criterion one, int size) {
        List<Criterion> rest =
                Arrays.stream(Criterion.values()).filter(each -> each != one).toList();
        List<Set<Criterion>> sets = new ArrayList<>();
        for (int members = 0; members < 1 << rest.size(); members++) {
            if (Integer.bitCount(members) == size) {
                Set<Criterion> set = EnumSet.noneOf(Criterion.class);
                for (int n = 0; n < rest.size(); n++) {
                    if ((members >> n & 1) == 1) {
                        set.add(rest.get(n));
                    }
                }
                sets.add(set);
            }
        }
        return sets;
    }
}
