package org.hexi.hub.transport.booking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.hexi.hub.transport.booking.model.PolicyBook;
import org.hexi.hub.transport.booking.store.PolicyRows;
import org.hexi.hub.transport.network.Departures.Run;
import org.hexi.hub.transport.network.Departures.Selling;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sells the capacity times the overbooking factor of what applies to the departure, rounded down to whole units. */
@Component
class PolicySelling implements Selling {
    private final PolicyRows rows;

    PolicySelling(PolicyRows rows) {
        this.rows = rows;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Integer> sellableTeu(Collection<Run> runs) {
        PolicyBook book = new PolicyBook(rows.ofCarriers(
                runs.stream().map(run -> run.service().carrierCode()).collect(Collectors.toSet())));
        Map<String, Integer> sold = new HashMap<>();
        runs.forEach(run -> book.find(run.service(), run.day())
                .ifPresent(policy ->
                        sold.put(run.id(), sellable(policy, run.service().capacityTeu()))));
        return sold;
    }

    static int sellable(BookingPolicy policy, int capacityTeu) {
        return policy.terms()
                .overbooking()
                .multiply(BigDecimal.valueOf(capacityTeu))
                .setScale(0, RoundingMode.FLOOR)
                .intValueExact();
    }
}
