package org.hexi.hub.transport.booking.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.consignment.TransportPlan.Mode;
import org.hexi.hub.transport.booking.BookingChange;
import org.hexi.hub.transport.booking.ChangeQuote;
import org.hexi.hub.transport.planning.Itinerary;
import org.hexi.hub.transport.planning.ItineraryLeg;
import org.jspecify.annotations.Nullable;

/**
 * What a change puts in place of what.
 *
 * @param fee what it would cost; absent where it is long since charged
 */
record BookingChangeJson(
        Instant changedAt,
        ChangedWayJson old,
        ChangedWayJson now,
        List<ChangedLegJson> kept,
        List<ChangedLegJson> added,
        List<ChangedLegJson> dropped,
        @Nullable FeeJson fee) {
    static BookingChangeJson of(ChangeQuote quote) {
        return of(quote.change(), FeeJson.of(quote.fee()));
    }

    static BookingChangeJson of(BookingChange change) {
        return of(change, null);
    }

    private static BookingChangeJson of(BookingChange change, @Nullable FeeJson fee) {
        return new BookingChangeJson(
                change.changedAt(),
                ChangedWayJson.of(change.old()),
                ChangedWayJson.of(change.now()),
                legs(change.kept()),
                legs(change.added()),
                legs(change.dropped()),
                fee);
    }

    private static List<ChangedLegJson> legs(List<ItineraryLeg> legs) {
        return legs.stream().map(ChangedLegJson::of).toList();
    }

    /** A way by its four criteria. */
    record ChangedWayJson(
            String itinerary,
            Instant arrival,
            BigDecimal cost,
            String currency,
            BigDecimal co2eKilograms,
            BigDecimal probability) {
        static ChangedWayJson of(Itinerary way) {
            return new ChangedWayJson(
                    way.id(),
                    way.arrival(),
                    way.cost().amount(),
                    way.cost().currency().getCurrencyCode(),
                    way.co2eKilograms(),
                    way.probability());
        }
    }

    /** A leg, by its departure where one is ridden. */
    record ChangedLegJson(
            Mode mode, @Nullable String departureId, String from, String to, Instant departure, Instant arrival) {
        static ChangedLegJson of(ItineraryLeg leg) {
            return new ChangedLegJson(
                    leg.mode(),
                    leg.isScheduled() ? leg.departureId() : null,
                    place(leg.from()),
                    place(leg.to()),
                    leg.departure(),
                    leg.arrival());
        }

        private static String place(PlaceCode code) {
            return code.value();
        }
    }
}
