package org.hexi.hub.transport.planning.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hexi.engine.kernel.Explanation;
import org.hexi.hub.transport.planning.Repricing;

/**
 * A way at the rates of today beside what it was offered at.
 *
 * @param offeredOn day whose rates it was offered at
 * @param pricedOn day whose rates are the new ones
 * @param difference positive when it has become dearer
 */
record RepricingJson(
        String itinerary,
        LocalDate offeredOn,
        LocalDate pricedOn,
        String currency,
        BigDecimal before,
        BigDecimal now,
        BigDecimal difference,
        List<LegPriceJson> legs) {
    static RepricingJson of(Repricing pricing) {
        return new RepricingJson(
                pricing.way().id(),
                pricing.way().rateDate(),
                pricing.rateDate(),
                pricing.before().currency().getCurrencyCode(),
                pricing.before().amount(),
                pricing.now().amount(),
                pricing.difference().amount(),
                pricing.legs().stream().map(LegPriceJson::of).toList());
    }

    /** A leg, the change before it included; {@code explanation} is of the new price. */
    record LegPriceJson(int number, BigDecimal before, BigDecimal now, BigDecimal difference, Explanation explanation) {
        static LegPriceJson of(Repricing.Leg leg) {
            return new LegPriceJson(
                    leg.offered().number(),
                    leg.before().amount(),
                    leg.now().amount(),
                    leg.difference().amount(),
                    leg.explanation());
        }
    }
}
