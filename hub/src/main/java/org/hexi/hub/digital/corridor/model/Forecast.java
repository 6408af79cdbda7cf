package org.hexi.hub.digital.corridor.model;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * What the draws came to: p10 &le; p50 &le; p90. Immutable.
 *
 * @param probability share of the draws that end by the deadline
 */
public record Forecast(Instant p10, Instant p50, Instant p90, BigDecimal probability, int draws, long seed) {}
