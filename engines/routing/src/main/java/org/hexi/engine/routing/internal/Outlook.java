package org.hexi.engine.routing.internal;

import java.util.ArrayList;
import java.util.List;
import org.hexi.engine.routing.internal.LegArcs.Arc;

/**
 * Which places are worth going to from another one, judged by the least that any leg between them takes: when even that would
 * not be welcome, no ride and no road is. Belongs to one search and thread.
 */
final class Outlook {
    private final Arc[][] from;
    private final boolean[] isWorth;

    /** Whether a label would be welcome at a place after a leg that takes so much. */
    interface Welcome {
        boolean isWelcome(int place, long minutes, long cost, long co2e, long risk);
    }

    Outlook(List<Arc> legs, int places) {
        this.isWorth = new boolean[places];
        List<List<Arc>> lists = new ArrayList<>();
        for (int place = 0; place < places; place++) {
            lists.add(new ArrayList<>());
        }
        for (Arc arc : legs) {
            lists.get(arc.from).add(arc);
        }
        this.from = lists.stream().map(arcs -> arcs.toArray(Arc[]::new)).toArray(Arc[][]::new);
    }

    private Outlook(Outlook other) {
        this.from = other.from;
        this.isWorth = new boolean[from.length];
    }

    /** The same outlook for another thread. */
    Outlook shared() {
        return new Outlook(this);
    }

    /** Looks at some of the places that legs from a place lead to; tells whether any of them is worth going to. */
    boolean look(int place, boolean[] targets, Welcome welcome) {
        boolean isAny = false;
        for (Arc arc : from[place]) {
            isWorth[arc.to] = targets[arc.to] && welcome.isWelcome(arc.to, arc.minutes, arc.cost, arc.co2e, arc.risk);
            isAny |= isWorth[arc.to];
        }
        return isAny;
    }

    /** About a place that a leg leads to from the one looked from last. */
    boolean isWorth(int place) {
        return isWorth[place];
    }
}
