package org.hexi.engine.routing.internal;

import java.util.ArrayList;
import java.util.List;
import org.hexi.engine.routing.internal.LegArcs.Arc;

/**
 * Which places are worth going to from another one, judged by the least that any leg between them takes: when even that would
 * not be welcome, no ride and no road is. Belongs to one search.
 */
final class Outlook {
    private final List<List<Arc>> from = new ArrayList<>();
    private final boolean[] isWorth;
    private final boolean[] leadsToDestination;

    /** Whether a label would be welcome at a place after a leg that takes so much. */
    interface Welcome {
        boolean isWelcome(int place, long minutes, long cost, long co2e, long risk);
    }

    Outlook(PricedNetwork priced, int destination) {
        int places = priced.network().places().size();
        this.isWorth = new boolean[places];
        this.leadsToDestination = new boolean[places];
        for (int place = 0; place < places; place++) {
            from.add(new ArrayList<>());
        }
        for (Arc arc : LegArcs.of(priced)) {
            from.get(arc.from).add(arc);
            leadsToDestination[arc.from] |= arc.to == destination;
        }
    }

    void look(int place, Welcome welcome) {
        for (Arc arc : from.get(place)) {
            isWorth[arc.to] = welcome.isWelcome(arc.to, arc.minutes, arc.cost, arc.co2e, arc.risk);
        }
    }

    /** Whether any leg from a place ends at the destination. */
    boolean leadsToDestination(int place) {
        return leadsToDestination[place];
    }

    /** About a place that a leg leads to from the one looked from last. */
    boolean isWorth(int place) {
        return isWorth[place];
    }
}
