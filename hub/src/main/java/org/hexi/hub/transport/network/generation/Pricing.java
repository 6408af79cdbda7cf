package org.hexi.hub.transport.network.generation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.network.RateCard.Rate;
import org.hexi.hub.transport.network.ServiceView;

/** Prices a service around the level of its carrier: through trains dearer, the way back cheaper, all a little up or down. */
record Pricing(RandomGenerator random) {
    private static final BigDecimal THROUGH = new BigDecimal("1.09");
    private static final BigDecimal BACK = new BigDecimal("0.82");
    private static final double LOWEST = 0.96;
    private static final double HIGHEST = 1.04;
    private static final int RATE_SCALE = 3;

    Rate rate(ServiceView service, Carrier carrier, boolean isBack) {
        BigDecimal level = BigDecimal.ONE
                .multiply(service.crossings().isEmpty() ? BigDecimal.ONE : THROUGH)
                .multiply(isBack ? BACK : BigDecimal.ONE);
        return new Rate(
                "service-" + service.id().toLowerCase(Locale.ROOT),
                "service",
                service.id(),
                Network.PLANNING_CURRENCY,
                tens(varied(carrier.basePerTeu().multiply(level))),
                varied(carrier.perTeuKilometre().multiply(level)).setScale(RATE_SCALE, RoundingMode.HALF_UP),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                service.validity(),
                "generated");
    }

    private BigDecimal varied(BigDecimal level) {
        return level.multiply(BigDecimal.valueOf(random.nextDouble(LOWEST, HIGHEST)));
    }

    private static BigDecimal tens(BigDecimal amount) {
        return amount.divide(BigDecimal.TEN, 0, RoundingMode.HALF_UP).multiply(BigDecimal.TEN);
    }
}
