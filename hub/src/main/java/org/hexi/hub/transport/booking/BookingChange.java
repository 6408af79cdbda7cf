package org.hexi.hub.transport.booking;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hexi.engine.kernel.Money;
import org.hexi.hub.transport.planning.Itinerary;
import org.hexi.hub.transport.planning.ItineraryLeg;

/**
 * What a change puts in place of what. Both ways are kept under their ids for good, so this can be told at any time. Immutable.
 *
 * @param changedAt business instant
 */
public record BookingChange(Itinerary old, Itinerary now, Instant changedAt) {
    /** How much later the goods are released; negative when earlier. */
    public Duration arrivesLaterBy() {
        return Duration.between(old.arrival(), now.arrival());
    }

    /** How much more the carriage costs; negative when less. */
    public Money costsMoreBy() {
        return now.cost().minus(old.cost());
    }

    public BigDecimal emitsMoreByKilograms() {
        return now.co2eKilograms().subtract(old.co2eKilograms());
    }

    /** How much more likely it is that everything holds; negative when less. */
    public BigDecimal holdsMoreBy() {
        return now.probability().subtract(old.probability());
    }

    /** Legs of the new way that the old one had. */
    public List<ItineraryLeg> kept() {
        return now.legs().stream().filter(leg -> isIn(leg, old)).toList();
    }

    /** Legs of the old way that the new one has not. */
    public List<ItineraryLeg> dropped() {
        return old.legs().stream().filter(leg -> !isIn(leg, now)).toList();
    }

    /** Legs of the new way that the old one had not. */
    public List<ItineraryLeg> added() {
        return now.legs().stream().filter(leg -> !isIn(leg, old)).toList();
    }

    private static boolean isIn(ItineraryLeg leg, Itinerary way) {
        return way.legs().stream().anyMatch(other -> isSame(leg, other));
    }

    /** The same run between the same places; where nothing runs, the same road at the same time. */
    private static boolean isSame(ItineraryLeg one, ItineraryLeg other) {
        boolean isBetweenTheSame = one.mode() == other.mode()
                && one.from().equals(other.from())
                && one.to().equals(other.to());
        return isBetweenTheSame
                && one.departureId().equals(other.departureId())
                && one.departure().equals(other.departure());
    }
}
