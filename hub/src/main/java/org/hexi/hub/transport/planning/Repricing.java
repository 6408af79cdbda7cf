package org.hexi.hub.transport.planning;

import java.time.LocalDate;
import java.util.List;
import org.hexi.engine.kernel.Explanation;
import org.hexi.engine.kernel.Money;

/**
 * A way at the rates of another day: what each leg was offered at and what it costs now. As many legs as the way has, in its
 * order. Immutable.
 *
 * @param rateDate the day whose rates are the new ones
 */
public record Repricing(Itinerary way, LocalDate rateDate, List<Leg> legs) {
    public Repricing {
        legs = List.copyOf(legs);
    }

    public Money before() {
        return way.cost();
    }

    public Money now() {
        return legs.stream().map(Leg::now).reduce(Money.zero(before().currency()), Money::plus);
    }

    /** How much dearer the way has become; negative when it is cheaper. */
    public Money difference() {
        return now().minus(before());
    }

    public boolean isUnchanged() {
        return difference().isZero();
    }

    /**
     * A leg with both prices, the change before it included.
     *
     * @param explanation how the new price came about
     */
    public record Leg(ItineraryLeg offered, Money now, Explanation explanation) {
        public Money before() {
            return offered.cost();
        }

        public Money difference() {
            return now.minus(before());
        }
    }
}
