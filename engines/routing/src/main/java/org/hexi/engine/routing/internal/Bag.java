package org.hexi.engine.routing.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * The labels worth keeping at one place, none covered by another: staircases by cost and then CO2e. The clock is the true
 * minute on the way and the grid's unit at the destination, because on the way a minute inside one unit may still catch or
 * miss a departure. A label stays covered for good: what covered it may itself be dropped only for one that covers both.
 */
final class Bag {
    final int place;

    /** Whether the labels here came by road and so must not go on by road. */
    final boolean offRoad;

    /** The requirements met by the labels here, one bit each. */
    final int met;

    private final List<Staircase> stairs = new ArrayList<>();

    Bag(int place, boolean offRoad, int met) {
        this.place = place;
        this.offRoad = offRoad;
        this.met = met;
    }

    List<Staircase> stairs() {
        return stairs;
    }

    boolean covers(long clock, long cost, long co2e, long risk) {
        for (int n = 0; n < stairs.size(); n++) {
            Staircase stair = stairs.get(n);
            if (stair.cost > cost) {
                return false;
            }
            if (stair.co2e <= co2e && stair.covers(clock, risk)) {
                return true;
            }
        }
        return false;
    }

    /** Adds a label that is not covered, drops what it covers, and tells the staircase it went to. */
    Staircase add(long clock, long cost, long co2e, long risk, int label) {
        int at = position(cost, co2e);
        drop(at, clock, co2e, risk);
        if (at == stairs.size() || stairs.get(at).cost != cost || stairs.get(at).co2e != co2e) {
            stairs.add(at, new Staircase(this, cost, co2e));
        }
        Staircase stair = stairs.get(at);
        stair.add(clock, risk, label);
        return stair;
    }

    /** The first staircase not before this cost and CO2e. */
    private int position(long cost, long co2e) {
        int low = 0;
        int high = stairs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            Staircase stair = stairs.get(middle);
            if (stair.cost < cost || stair.cost == cost && stair.co2e < co2e) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Drops what is covered in the staircases from a position on, and the staircases left empty. */
    private void drop(int from, long clock, long co2e, long risk) {
        int kept = from;
        for (int n = from; n < stairs.size(); n++) {
            Staircase stair = stairs.get(n);
            if (stair.co2e >= co2e) {
                stair.drop(clock, risk);
            }
            if (stair.size() > 0) {
                stairs.set(kept++, stair);
            }
        }
        stairs.subList(kept, stairs.size()).clear();
    }
}
