package org.hexi.engine.emissions.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.hexi.engine.kernel.Decimals;
import org.hexi.engine.kernel.InvalidValue;

/**
 * Shares the emissions of one vehicle among the consignments on it, by transport activity (ISO 14083, 5.6). The shares add up
 * to the whole exactly: they are cut to the gram and the grams left over go to the largest remainders.
 */
public final class Allocation {
    private static final int GRAM_SCALE = 3;
    private static final BigDecimal GRAM = new BigDecimal("0.001");

    private Allocation() {}

    /**
     * Shares by name, in the order given; ties of remainders go to the earlier name. O(n log n).
     *
     * @param totalKilograms emissions of the whole vehicle, whole grams
     * @param activities transport activity by name of the consignment, not all zero
     */
    public static SequencedMap<String, BigDecimal> share(
            BigDecimal totalKilograms, SequencedMap<String, TransportActivity> activities) {
        BigDecimal whole = wholeGrams(totalKilograms);
        BigDecimal activitySum = sumOf(activities);
        SequencedMap<String, BigDecimal> shares = new LinkedHashMap<>();
        SequencedMap<String, BigDecimal> remainders = new LinkedHashMap<>();
        BigDecimal given = BigDecimal.ZERO;
        for (Map.Entry<String, TransportActivity> entry : activities.entrySet()) {
            BigDecimal product = whole.multiply(entry.getValue().tonneKilometres());
            BigDecimal share = product.divide(activitySum, GRAM_SCALE, RoundingMode.DOWN);
            shares.put(entry.getKey(), share);
            remainders.put(entry.getKey(), product.subtract(share.multiply(activitySum)));
            given = given.add(share);
        }
        int gramsLeft = whole.subtract(given).movePointRight(GRAM_SCALE).intValueExact();
        largest(remainders, gramsLeft).forEach(name -> shares.merge(name, GRAM, BigDecimal::add));
        shares.replaceAll((name, share) -> Decimals.normal(share));
        return shares;
    }

    private static List<String> largest(SequencedMap<String, BigDecimal> remainders, int count) {
        return remainders.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(count)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static BigDecimal wholeGrams(BigDecimal totalKilograms) {
        if (totalKilograms.signum() < 0 || Decimals.normal(totalKilograms).scale() > GRAM_SCALE) {
            throw new InvalidValue(
                    "emissions.allocation.total", "totalKilograms", totalKilograms, "zero or more, whole grams");
        }
        return totalKilograms;
    }

    private static BigDecimal sumOf(SequencedMap<String, TransportActivity> activities) {
        BigDecimal sum = activities.values().stream()
                .map(TransportActivity::tonneKilometres)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.signum() == 0) {
            throw new InvalidValue("emissions.allocation.activity", "activities", sum, "some activity above zero");
        }
        return sum;
    }
}
