package org.hexi.hub.transport.quotation.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hexi.engine.kernel.Explanation;
import org.hexi.hub.transport.quotation.Quotation;
import org.hexi.hub.transport.quotation.QuotationState;
import org.jspecify.annotations.Nullable;

/**
 * A quotation. Instants are business instants.
 *
 * @param offered what the way was offered at
 * @param takenBy reference of what stands on it
 * @param legs only where a single quotation is asked for
 */
record QuotationJson(
        UUID id,
        String reference,
        QuotationState state,
        String itinerary,
        String from,
        String to,
        int teu,
        String currency,
        BigDecimal offered,
        BigDecimal price,
        LocalDate rateDate,
        Instant issuedAt,
        Instant validUntil,
        @Nullable Instant takenAt,
        @Nullable String takenBy,
        @Nullable List<LegJson> legs) {
    static QuotationJson of(Quotation quotation, Instant now, boolean isWhole) {
        return new QuotationJson(
                quotation.id().value(),
                quotation.reference(),
                quotation.state(now),
                quotation.itineraryId(),
                quotation.from().value(),
                quotation.to().value(),
                quotation.teu(),
                quotation.price().currency().getCurrencyCode(),
                quotation.offered().amount(),
                quotation.price().amount(),
                quotation.rateDate(),
                quotation.issuedAt(),
                quotation.validUntil(),
                quotation.taken().map(Quotation.Taking::at).orElse(null),
                quotation.taken().map(Quotation.Taking::by).orElse(null),
                isWhole ? quotation.legs().stream().map(LegJson::of).toList() : null);
    }

    /** The promised price of one leg, the change before it included. */
    record LegJson(int number, BigDecimal price, Explanation explanation) {
        static LegJson of(Quotation.Leg leg) {
            return new LegJson(leg.number(), leg.price().amount(), leg.explanation());
        }
    }
}
