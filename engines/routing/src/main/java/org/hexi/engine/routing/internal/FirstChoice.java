package org.hexi.engine.routing.internal;

import java.util.Comparator;
import org.hexi.engine.routing.api.CriteriaUnits;
import org.hexi.engine.routing.api.JourneyQuery;
import org.hexi.engine.routing.api.Preference;

/**
 * Only the first journey of the front by a preference is wanted, before or after a minute counting before all else. What is to
 * come takes no less than its bounds in anything and so does not come before them in the order: where they do not come before
 * the best so far, nothing that follows does. Belongs to one search.
 */
public final class FirstChoice implements Aim {
    private static final CriteriaUnits NONE =
            new CriteriaUnits(Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE);

    private final Grid grid;
    private final Comparator<CriteriaUnits> order;
    private final long inTimeMinute;
    private CriteriaUnits best = NONE;
    private boolean isBestLate = true;

    /** @param inTimeMinute what is released later comes after everything that is not */
    public FirstChoice(JourneyQuery query, Preference preference, long inTimeMinute) {
        this.grid = new Grid(query.resolution(), query.readyMinute());
        this.order = preference.order();
        this.inTimeMinute = inTimeMinute;
    }

    @Override
    public boolean isWorthwhile(long released, long cost, long co2e, long risk) {
        boolean isLate = released > inTimeMinute;
        return isLate == isBestLate
                ? order.compare(new CriteriaUnits(grid.clock(released), cost, co2e, risk), best) < 0
                : isBestLate;
    }

    @Override
    public void reached(long released, long cost, long co2e, long risk) {
        if (isWorthwhile(released, cost, co2e, risk)) {
            best = new CriteriaUnits(grid.clock(released), cost, co2e, risk);
            isBestLate = released > inTimeMinute;
        }
    }
}
