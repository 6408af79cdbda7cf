package org.hexi.engine.customs.duty;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Shares an amount by weights so that the shares add up to it: each is cut, and the smallest units left over go to the largest
 * remainders, the earlier item first on a tie. O(n log n).
 */
final class Apportioning {
    private Apportioning() {}

    static List<BigDecimal> byWeight(BigDecimal amount, List<BigDecimal> weights, int scale) {
        BigDecimal weightSum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        List<BigDecimal> shares = new ArrayList<>();
        List<BigDecimal> remainders = new ArrayList<>();
        BigDecimal left = amount;
        for (BigDecimal weight : weights) {
            BigDecimal product = amount.multiply(weight);
            BigDecimal share = product.divide(weightSum, scale, RoundingMode.DOWN);
            shares.add(share);
            remainders.add(product.subtract(share.multiply(weightSum)));
            left = left.subtract(share);
        }
        BigDecimal unit = BigDecimal.ONE.movePointLeft(scale);
        IntStream.range(0, weights.size())
                .boxed()
                .sorted(Comparator.comparing(remainders::get, Comparator.reverseOrder()))
                .limit(left.movePointRight(scale).intValueExact())
                .forEach(index -> shares.set(index, shares.get(index).add(unit)));
        return List.copyOf(shares);
    }
}
