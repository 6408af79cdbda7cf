package org.hexi.hub.transport.booking.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.hexi.engine.kernel.Explanation;
import org.hexi.engine.kernel.Explanation.Step;
import org.hexi.engine.kernel.Money;
import org.hexi.hub.transport.booking.BookingPolicy;
import org.hexi.hub.transport.booking.Fee;
import org.hexi.hub.transport.booking.PolicyTerms;
import org.hexi.hub.transport.planning.ItineraryLeg;

/**
 * What giving up rides costs, leg by leg under the policy each was sold under. Each amount is rounded half up to hundredths; a
 * leg sold under no policy costs nothing. Immutable.
 *
 * @param policies by departure
 * @param teu of the booking
 */
public record Fees(Map<String, BookingPolicy> policies, int teu, String currency) {
    private static final int HUNDREDTHS = 2;
    private static final String BASIS = "terms of the carrier";

    /** Giving up these rides for good. */
    public Fee cancelling(Collection<ItineraryLeg> rides, Instant now) {
        return sum(rides.stream().map(ride -> cancelling(ride, now)).toList());
    }

    /** Giving up these rides for others: a fee for each departure, or after its cut-off what a no-show of the ride costs. */
    public Fee changing(Collection<ItineraryLeg> dropped, Instant now) {
        Set<String> charged = new HashSet<>();
        List<Item> items = new ArrayList<>();
        for (ItineraryLeg ride : dropped) {
            if (minutesLeft(ride, now) <= 0) {
                items.add(cancelling(ride, now));
            } else if (charged.add(ride.departureId())) {
                items.add(changing(ride));
            }
        }
        return sum(items);
    }

    private Item cancelling(ItineraryLeg ride, Instant now) {
        PolicyTerms terms = terms(ride);
        long minutesLeft = minutesLeft(ride, now);
        BigDecimal share = terms.shareAt(minutesLeft);
        Money fee = ride.cost().times(share).rounded(HUNDREDTHS, RoundingMode.HALF_UP);
        SequencedMap<String, String> inputs = new LinkedHashMap<>();
        inputs.put("departure", ride.departureId());
        inputs.put("leg_price", ride.cost().toString());
        inputs.put("hours_to_cut_off", hours(minutesLeft));
        inputs.put("share", share.toPlainString());
        String rule = minutesLeft > 0 ? "booking.fee.cancellation" : "booking.fee.noShow";
        return item(ride, rule, inputs, ride.cost().amount().toPlainString() + " × " + share.toPlainString(), fee);
    }

    private Item changing(ItineraryLeg ride) {
        BigDecimal perTeu = terms(ride).changeFeePerTeu();
        Money fee = Money.of(perTeu.multiply(BigDecimal.valueOf(teu)), currency);
        SequencedMap<String, String> inputs = new LinkedHashMap<>();
        inputs.put("departure", ride.departureId());
        inputs.put("teu", String.valueOf(teu));
        inputs.put("fee_per_teu", perTeu.toPlainString());
        return item(ride, "booking.fee.change", inputs, teu + " × " + perTeu.toPlainString(), fee);
    }

    private Item item(
            ItineraryLeg ride, String rule, SequencedMap<String, String> inputs, String reckoning, Money fee) {
        Optional<BookingPolicy> policy = policy(ride);
        if (policy.isEmpty()) {
            SequencedMap<String, String> departure = new LinkedHashMap<>();
            departure.put("departure", ride.departureId());
            return new Item(fee, new Step("booking.fee.none", "", BASIS, departure, "", written(fee)));
        }
        String arithmetic = reckoning + " = " + fee.text(HUNDREDTHS);
        return new Item(fee, new Step(rule, policy.get().label(), BASIS, inputs, arithmetic, written(fee)));
    }

    private Fee sum(List<Item> items) {
        Money sum = items.stream().map(Item::fee).reduce(Money.zero(Money.currency(currency)), Money::plus);
        List<Step> steps = new ArrayList<>(items.stream().map(Item::step).toList());
        String parts = String.join(
                " + ", items.stream().map(item -> item.fee().text(HUNDREDTHS)).toList());
        String arithmetic = items.size() > 1 ? parts + " = " + sum.text(HUNDREDTHS) : "";
        steps.add(new Step("booking.fee.sum", "", "", new LinkedHashMap<>(), arithmetic, written(sum)));
        return new Fee(sum, new Explanation(steps));
    }

    private PolicyTerms terms(ItineraryLeg ride) {
        return policy(ride).map(BookingPolicy::terms).orElse(PolicyTerms.NONE);
    }

    private Optional<BookingPolicy> policy(ItineraryLeg ride) {
        return Optional.ofNullable(policies.get(ride.departureId()));
    }

    private static long minutesLeft(ItineraryLeg ride, Instant now) {
        return Duration.between(now, ride.cutOff().orElse(ride.departure())).toMinutes();
    }

    private static String hours(long minutes) {
        return BigDecimal.valueOf(minutes)
                .divide(BigDecimal.valueOf(60), 1, RoundingMode.FLOOR)
                .toPlainString();
    }

    private static String written(Money money) {
        return money.text(HUNDREDTHS) + " " + money.currency().getCurrencyCode();
    }

    private record Item(Money fee, Step step) {}
}
