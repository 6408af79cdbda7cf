package org.hexi.hub.transport.booking.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hexi.hub.transport.booking.FeeStep;
import org.hexi.hub.transport.booking.PolicyDraft;
import org.hexi.hub.transport.booking.PolicyTerms;
import org.jspecify.annotations.Nullable;

/** A policy to be laid down. What is left out is asked for as nothing; the capacity is then sold as it is. */
record PolicyRequest(
        @Nullable String carrier,
        @Nullable String service,
        @Nullable LocalDate validFrom,
        @Nullable BigDecimal overbooking,
        @Nullable List<FeeStepRequest> cancellation,
        @Nullable BigDecimal changeFeePerTeu,
        @Nullable BigDecimal noShowShare) {
    PolicyDraft draft() {
        PolicyTerms terms = new PolicyTerms(
                or(overbooking, BigDecimal.ONE),
                or(cancellation, List.<FeeStepRequest>of()).stream()
                        .map(FeeStepRequest::step)
                        .toList(),
                or(changeFeePerTeu, BigDecimal.ZERO),
                or(noShowShare, BigDecimal.ZERO));
        return new PolicyDraft(
                Drafts.needed("carrier", carrier),
                Optional.ofNullable(service),
                Drafts.needed("validFrom", validFrom),
                terms);
    }

    private static <T> T or(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }

    /** From so many hours before the cut-off on, this share of the price of a leg. */
    record FeeStepRequest(
            @Nullable Integer hoursBefore, @Nullable BigDecimal share) {
        FeeStep step() {
            return new FeeStep(Drafts.needed("hoursBefore", hoursBefore), Drafts.needed("share", share));
        }
    }
}
