package org.hexi.hub.transport.planning.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.hexi.engine.routing.api.LegPrice;
import org.hexi.hub.transport.planning.model.UnitPrice.Exact;
import org.hexi.hub.transport.planning.model.UnitPrice.Quantities;
import org.junit.jupiter.api.Test;

class UnitPriceTest {
    private static final long SEED = 4711;
    private static final int PRODUCTS = 20_000;

    @Test
    void twoPartsOfACostAreRoundedOnce() {
        UnitPrice unit = new UnitPrice(exact("0.0000004"), exact("0.0000004"), Exact.ZERO, 0);

        LegPrice price = unit.of(Quantities.of(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE));

        assertThat(price.costMicros()).isEqualTo(1);
    }

    @Test
    void productsAreThoseOfDecimalsHoweverLong() {
        Random random = new Random(SEED);
        for (int n = 0; n < PRODUCTS; n++) {
            BigDecimal one = drawn(random);
            BigDecimal other = drawn(random);
            BigDecimal expected = one.multiply(other).setScale(6, RoundingMode.HALF_UP);
            assertThat(Exact.of(one).millionths(Exact.of(other)))
                    .as("%s x %s", one, other)
                    .isEqualTo(expected.unscaledValue().longValueExact());
        }
    }

    /** Short numbers of any scale and long ones with twelve decimals, none beyond what a price can be. */
    private static BigDecimal drawn(Random random) {
        return random.nextBoolean()
                ? BigDecimal.valueOf(random.nextInt(1 << 20), random.nextInt(13))
                : BigDecimal.valueOf(random.nextLong(1L << 55), 12);
    }

    private static Exact exact(String value) {
        return Exact.of(new BigDecimal(value));
    }
}
