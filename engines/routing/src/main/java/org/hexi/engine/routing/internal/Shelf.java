package org.hexi.engine.routing.internal;

import java.util.Arrays;

/**
 * The bags of all places, apart for each set of requirements met, and for arrivals by road where a road goes on: such an
 * arrival may not go on by road and so does not cover one by rail. Belongs to one search.
 */
final class Shelf {
    private final int places;
    private final int requirements;
    private final Bag[] byRail;
    private final Bag[] byRoad;

    /** Of a search that has not begun. */
    static final Shelf NONE = new Shelf();

    private Shelf() {
        this.places = 0;
        this.requirements = 0;
        this.byRail = new Bag[0];
        this.byRoad = byRail;
    }

    Shelf(Network network, int requirements) {
        this.places = network.places().size();
        this.requirements = requirements;
        this.byRail = new Bag[places * (requirements + 1)];
        this.byRoad = new Bag[byRail.length];
        Arrays.setAll(byRail, at -> new Bag(at % places, false, at / places));
        Arrays.setAll(
                byRoad, at -> network.leadsToRoad(at % places) ? new Bag(at % places, true, at / places) : byRail[at]);
    }

    Bag bag(int place, boolean road, int met) {
        return (road ? byRoad : byRail)[met * places + place];
    }

    /**
     * The risk of a label that met no less, is no worse in anything and may go on as freely; {@link Grid#IMPOSSIBLE} when there
     * is none.
     */
    long coveredFrom(int place, boolean road, int met, long minute, long cost, long co2e, long risk) {
        for (int more = met; ; more = more + 1 | met) {
            int at = more * places + place;
            long from = byRail[at].coveredFrom(minute, cost, co2e, risk);
            if (from == Grid.IMPOSSIBLE && road) {
                from = byRoad[at].coveredFrom(minute, cost, co2e, risk);
            }
            if (from != Grid.IMPOSSIBLE || more == requirements) {
                return from;
            }
        }
    }
}
