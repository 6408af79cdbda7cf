package org.hexi.engine.customs.risk;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a kilogram usually costs: the median over the declarations of a subheading and origin, or of the subheading where one
 * origin has too few. No label is looked at. Immutable.
 *
 * @param medians by "HS6 origin" and by "HS6"
 */
public record UsualPrices(SortedMap<String, BigDecimal> medians) {
    private static final int FEWEST = 5;
    private static final int FARTHEST_POWER_OF_TWO = 6;
    private static final MathContext KEPT = new MathContext(6);

    public UsualPrices {
        medians = Collections.unmodifiableSortedMap(new TreeMap<>(medians));
    }

    static UsualPrices of(Collection<Filing> filings) {
        Map<String, List<BigDecimal>> prices = new TreeMap<>();
        for (Filing filing : filings) {
            filing.goods().kilogramPrice().ifPresent(price -> {
                prices.computeIfAbsent(bySubheading(filing.goods()), key -> new ArrayList<>())
                        .add(price);
                prices.computeIfAbsent(byOrigin(filing.goods()), key -> new ArrayList<>())
                        .add(price);
            });
        }
        SortedMap<String, BigDecimal> medians = new TreeMap<>();
        prices.forEach((key, found) -> {
            if (found.size() >= FEWEST) {
                medians.put(key, median(found));
            }
        });
        return new UsualPrices(medians);
    }

    /** The usual price of a kilogram of such goods; empty where too few were seen. */
    public Optional<BigDecimal> of(DeclaredGoods goods) {
        return Optional.ofNullable(medians.get(byOrigin(goods)))
                .or(() -> Optional.ofNullable(medians.get(bySubheading(goods))));
    }

    /** How a declared price lies against the usual one, to the nearest power of two from 1/64 to 64; empty where either is unknown. */
    Optional<String> band(DeclaredGoods goods) {
        Optional<BigDecimal> usual = of(goods);
        return goods.kilogramPrice().flatMap(price -> usual.map(expected -> band(price, expected)));
    }

    private static String band(BigDecimal price, BigDecimal usual) {
        double power = StrictMath.log(price.doubleValue() / usual.doubleValue()) / StrictMath.log(2);
        long nearest = Math.clamp(Math.round(power), -FARTHEST_POWER_OF_TWO, FARTHEST_POWER_OF_TWO);
        return nearest < 0 ? "1/" + (1L << -nearest) : String.valueOf(1L << nearest);
    }

    private static BigDecimal median(List<BigDecimal> prices) {
        Collections.sort(prices);
        BigDecimal lower = prices.get((prices.size() - 1) / 2);
        BigDecimal upper = prices.get(prices.size() / 2);
        return lower.add(upper).divide(BigDecimal.TWO, KEPT).stripTrailingZeros();
    }

    private static String bySubheading(DeclaredGoods goods) {
        return goods.hsCode().digits();
    }

    private static String byOrigin(DeclaredGoods goods) {
        return goods.hsCode().digits() + " " + goods.origin();
    }
}
