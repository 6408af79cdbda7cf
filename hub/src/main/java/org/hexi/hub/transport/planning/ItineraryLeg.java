package org.hexi.hub.transport.planning;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.kernel.Explanation;
import org.hexi.engine.kernel.Money;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.consignment.TransportPlan;
import org.hexi.hub.consignment.TransportPlan.Call;
import org.hexi.hub.consignment.TransportPlan.Mode;

/**
 * One leg of an itinerary. Immutable.
 *
 * @param service id of the scheduled service; empty for road on demand and for a border shuttle
 * @param departureId id of the departure; empty likewise
 * @param carrierCode code of the carrier among the parties; empty likewise
 * @param calls places the leg passes, ends included, with scheduled instants
 * @param cutOff by when the goods must be at the gate; empty when the leg waits for them
 * @param change what happens between the leg before and this one; empty for the first leg
 * @param crossingProbability that every border passed on board takes no longer than the timetable allows
 * @param cost of the ride together with the change before it
 * @param isInferred whether the planner put it in without anybody having stated it
 * @param explanation how cost and emissions were reckoned, with their sources
 */
public record ItineraryLeg(
        int number,
        Mode mode,
        String service,
        String departureId,
        String carrierCode,
        List<Call> calls,
        Optional<Instant> cutOff,
        Optional<Change> change,
        BigDecimal crossingProbability,
        BigDecimal distanceKilometres,
        String emissionClass,
        Money cost,
        BigDecimal co2eKilograms,
        boolean isInferred,
        Explanation explanation) {
    public ItineraryLeg {
        calls = List.copyOf(calls);
    }

    public PlaceCode from() {
        return calls.getFirst().place();
    }

    public PlaceCode to() {
        return calls.getLast().place();
    }

    public Instant departure() {
        return calls.getFirst().departure();
    }

    public Instant arrival() {
        return calls.getLast().arrival();
    }

    public boolean isScheduled() {
        return !departureId.isEmpty();
    }

    Stretch stretch() {
        return new Stretch(mode, calls.stream().map(Call::place).toList(), service);
    }

    TransportPlan.Leg asPlanLeg() {
        return new TransportPlan.Leg(
                number,
                mode,
                service,
                departureId,
                carrierCode,
                calls,
                distanceKilometres,
                emissionClass,
                cost,
                co2eKilograms);
    }

    /**
     * The change before a leg.
     *
     * @param isGaugeChange whether containers change from one gauge to the other
     * @param p50Hours median dwell; it moves the clock
     * @param p90Hours ninetieth percentile of the dwell; with the median it makes the risk
     * @param availableMinutes from arrival to the cut-off of this leg
     * @param probability that the dwell fits into the available minutes
     */
    public record Change(
            boolean isGaugeChange,
            PlaceCode from,
            PlaceCode to,
            BigDecimal p50Hours,
            BigDecimal p90Hours,
            long availableMinutes,
            BigDecimal probability,
            Money cost) {}
}
