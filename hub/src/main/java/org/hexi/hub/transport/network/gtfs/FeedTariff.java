package org.hexi.hub.transport.network.gtfs;

import java.math.BigDecimal;

/**
 * What new services of a feed cost; feeds tell no prices of freight. Immutable.
 *
 * @param currency ISO 4217
 * @param perTeu once per boarding and twenty-foot unit
 */
public record FeedTariff(String currency, BigDecimal perTeu, BigDecimal perTeuKilometre) {}
