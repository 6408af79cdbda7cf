package org.hexi.engine.routing.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hexi.engine.routing.api.JourneyQuery;
import org.hexi.engine.routing.api.Start;
import org.hexi.engine.routing.internal.LegArcs.Arc;

/** How many legs two places are apart when hours do not matter: breadth-first, to say why a front is empty. */
public final class Reach {
    /** No number of legs is enough. */
    public static final int NONE = -1;

    private Reach() {}

    /** The fewest legs of this load from where it stands to the destination, not counting that two road legs may not follow each other. */
    public static int fewestLegs(PricedNetwork priced, JourneyQuery query) {
        Network network = priced.network();
        Map<Integer, Set<Integer>> next = new HashMap<>();
        for (Arc arc : LegArcs.of(priced)) {
            next.computeIfAbsent(arc.from, place -> new HashSet<>()).add(arc.to);
        }
        boolean[] seen = new boolean[network.places().size()];
        int destination = network.placeIndex(query.to());
        Set<Integer> origin = Set.of(network.placeIndex(query.from()));
        Set<Integer> boardable = query.start() instanceof Start.Unloaded ? changed(priced, origin) : origin;
        for (int legs = 1; !boardable.isEmpty(); legs++) {
            Set<Integer> arrived = new HashSet<>();
            boardable.forEach(place -> arrived.addAll(next.getOrDefault(place, Set.of())));
            if (arrived.contains(destination)) {
                return legs;
            }
            arrived.removeIf(place -> seen[place]);
            arrived.forEach(place -> seen[place] = true);
            boardable = changed(priced, arrived);
        }
        return NONE;
    }

    private static Set<Integer> changed(PricedNetwork priced, Set<Integer> arrived) {
        Set<Integer> boardable = new HashSet<>();
        for (int place : arrived) {
            Arrays.stream(priced.network().transfersFrom(place))
                    .filter(transfer -> priced.transfers().isOffered(transfer))
                    .map(priced.network()::transferTarget)
                    .forEach(boardable::add);
        }
        return boardable;
    }
}
