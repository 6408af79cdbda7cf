package org.hexi.hub.transport.booking.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hexi.hub.transport.booking.BookingPolicy;
import org.hexi.hub.transport.booking.FeeStep;
import org.hexi.hub.transport.network.Network;
import org.jspecify.annotations.Nullable;

/** One version of a policy; {@code service} is absent where it is for all of the carrier. */
record PolicyJson(
        UUID id,
        String label,
        String carrier,
        @Nullable String service,
        LocalDate validFrom,
        int version,
        BigDecimal overbooking,
        List<FeeStepJson> cancellation,
        BigDecimal changeFeePerTeu,
        String currency,
        BigDecimal noShowShare,
        Instant recordedAt,
        String recordedBy) {
    static PolicyJson of(BookingPolicy policy) {
        return new PolicyJson(
                policy.id().value(),
                policy.label(),
                policy.carrier(),
                policy.isOfOneService() ? policy.service() : null,
                policy.validFrom(),
                policy.version(),
                policy.terms().overbooking(),
                policy.terms().cancellation().stream().map(FeeStepJson::of).toList(),
                policy.terms().changeFeePerTeu(),
                Network.PLANNING_CURRENCY,
                policy.terms().noShowShare(),
                policy.recordedAt(),
                policy.recordedBy());
    }

    /** From so many hours before the cut-off on, this share of the price of a leg. */
    record FeeStepJson(int hoursBefore, BigDecimal share) {
        static FeeStepJson of(FeeStep step) {
            return new FeeStepJson(step.hoursBefore(), step.share());
        }
    }
}
