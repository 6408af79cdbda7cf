package org.hexi.hub.digital.corridor;

import java.math.BigDecimal;
import java.time.Instant;
import org.hexi.engine.kernel.Explanation;

/**
 * When a consignment will be released at its destination: one in ten forecasts ends before p10, half before p50, nine in
 * ten before p90. Immutable.
 *
 * @param probability that the latest arrival wished for holds, 0 to 1
 * @param eventCount reported events it rests on
 */
public record EtaView(
        Instant p10,
        Instant p50,
        Instant p90,
        BigDecimal probability,
        int draws,
        long seed,
        int eventCount,
        Instant reckonedAt,
        Explanation explanation) {}
