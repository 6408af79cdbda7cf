package org.hexi.hub.consignment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.hexi.engine.kernel.Money;
import org.hexi.engine.kernel.PlaceCode;

/**
 * The way chosen for a consignment, pinned to its dossier: later changes of timetable or rate card do not alter it.
 *
 * @param itineraryId stable id under which planning can re-open the journey
 * @param probability chance that every connection and the deadline hold, 0 to 1
 */
public record TransportPlan(
        String itineraryId,
        List<Leg> legs,
        Instant arrival,
        Money cost,
        BigDecimal co2eKilograms,
        BigDecimal probability) {
    public TransportPlan {
        legs = List.copyOf(legs);
    }

    /**
     * One leg.
     *
     * @param mode how it is carried
     * @param service code of the scheduled service; empty for road on demand
     * @param departureId id of the departure of the service; empty for road on demand
     * @param calls places the leg passes, first and last included, with scheduled instants
     * @param emissionClass class of the factor table the leg is accounted with
     */
    public record Leg(
            int number,
            Mode mode,
            String service,
            String departureId,
            String carrier,
            List<Call> calls,
            BigDecimal distanceKilometres,
            String emissionClass,
            Money cost,
            BigDecimal co2eKilograms) {
        public Leg {
            calls = List.copyOf(calls);
        }

        public Call from() {
            return calls.getFirst();
        }

        public Call to() {
            return calls.getLast();
        }
    }

    /** A place on a leg with the scheduled instants there; arrival equals departure at the ends. */
    public record Call(PlaceCode place, Instant arrival, Instant departure) {}

    public enum Mode {
        RAIL,
        ROAD,
        SEA,
        AIR
    }
}
