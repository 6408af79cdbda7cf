package org.hexi.hub.transport.quotation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.kernel.Explanation;
import org.hexi.engine.kernel.Money;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.platform.parties.PartyId;

/**
 * A promised price. What is promised never changes; only whether somebody took it. Immutable.
 *
 * @param reference numbered, with a check digit
 * @param party to whom it is promised
 * @param offered what the way was offered at
 * @param price the sum of the prices of its legs
 * @param rateDate day whose rates it is made of
 * @param validUntil business instant from which the price no longer holds
 * @param taken when and for what it was taken
 */
public record Quotation(
        QuotationId id,
        String reference,
        PartyId party,
        String itineraryId,
        PlaceCode from,
        PlaceCode to,
        int teu,
        Money offered,
        Money price,
        LocalDate rateDate,
        List<Leg> legs,
        Instant issuedAt,
        String issuedBy,
        Instant validUntil,
        Optional<Taking> taken) {
    public Quotation {
        legs = List.copyOf(legs);
    }

    public QuotationState state(Instant now) {
        if (taken.isPresent()) {
            return QuotationState.TAKEN;
        }
        return validUntil.isAfter(now) ? QuotationState.VALID : QuotationState.EXPIRED;
    }

    Quotation taken(Taking taking) {
        return new Quotation(
                id,
                reference,
                party,
                itineraryId,
                from,
                to,
                teu,
                offered,
                price,
                rateDate,
                legs,
                issuedAt,
                issuedBy,
                validUntil,
                Optional.of(taking));
    }

    /** The promised price of one leg of the way, and how it came about. */
    public record Leg(int number, Money price, Explanation explanation) {}

    /**
     * That it was taken.
     *
     * @param by reference of what stands on it, such as that of a booking
     */
    public record Taking(Instant at, String by) {}
}
