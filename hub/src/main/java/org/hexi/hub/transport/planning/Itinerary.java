package org.hexi.hub.transport.planning;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexi.engine.kernel.Explanation;
import org.hexi.engine.kernel.Mass;
import org.hexi.engine.kernel.Money;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.routing.api.Cargo;
import org.hexi.engine.routing.api.CriteriaUnits;
import org.hexi.hub.consignment.TransportPlan;
import org.hexi.hub.consignment.TransportPlan.Mode;

/**
 * One way of the goods from place to place. Its id is a hash of its content: the same way for the same load at the same rates
 * always has the same id. Immutable.
 *
 * @param legs in running order; a border shuttle between two services stands as an inferred leg of its own
 * @param scheduledArrival arrival of the last leg, or of the lorry after it
 * @param arrival release to the consignee: the scheduled arrival and the median dwell there
 * @param riskMicros millionths of -ln(probability)
 * @param grid the same criteria on the grid of the question, where the front is exact
 * @param cubicMetres volume of the goods, where it was told
 * @param miles the lorry before the first leg and the one after the last, as far as there are; their cost and emissions count
 * @param rateDate day whose rates and factors were used
 */
public record Itinerary(
        String id,
        List<ItineraryLeg> legs,
        Instant scheduledArrival,
        Instant arrival,
        Optional<Instant> latestArrival,
        Money cost,
        BigDecimal co2eKilograms,
        long riskMicros,
        BigDecimal probability,
        CriteriaUnits grid,
        Mass mass,
        int teu,
        Cargo cargo,
        Optional<BigDecimal> cubicMetres,
        LocalDate rateDate,
        Explanation assumptions,
        List<Mile> miles)
        implements Weighed {
    public Itinerary {
        // ways kept before they told their cargo are of the usual one
        cargo = Objects.requireNonNullElse(cargo, Cargo.GENERAL);
        cubicMetres = Objects.requireNonNullElse(cubicMetres, Optional.empty());
        legs = List.copyOf(legs);
        // ways kept before there were miles have none
        miles = List.copyOf(Objects.requireNonNullElse(miles, List.of()));
    }

    public Shipment shipment() {
        return new Shipment(mass, teu, cargo, cubicMetres);
    }

    @Override
    public PlaceCode from() {
        return legs.getFirst().from();
    }

    @Override
    public PlaceCode to() {
        return legs.getLast().to();
    }

    @Override
    public Instant departure() {
        return firstMile().map(Mile::leaves).orElseGet(() -> legs.getFirst().departure());
    }

    /** From the door to the first leg. */
    public Optional<Mile> firstMile() {
        return miles.stream().filter(Mile::isPickup).findFirst();
    }

    /** From the last leg to the door. */
    public Optional<Mile> lastMile() {
        return miles.stream().filter(mile -> !mile.isPickup()).findFirst();
    }

    public List<Approach> approaches() {
        return miles.stream().map(Mile::approach).toList();
    }

    /** Legs that are rides on a departure, and so take capacity. */
    public List<ItineraryLeg> rides() {
        return legs.stream().filter(ItineraryLeg::isScheduled).toList();
    }

    public List<Stretch> stretches() {
        return legs.stream().map(ItineraryLeg::stretch).toList();
    }

    public Set<Mode> modes() {
        Stream<Mode> lorries = miles.stream().map(mile -> Mode.ROAD);
        return Stream.concat(legs.stream().map(ItineraryLeg::mode), lorries)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public BigDecimal distanceKilometres() {
        return Stream.concat(
                        legs.stream().map(ItineraryLeg::distanceKilometres),
                        miles.stream().map(Mile::distanceKilometres))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The same way as a dossier keeps it: its legs between terminals, what it all takes, and the arrival at the door. */
    public TransportPlan asTransportPlan() {
        return new TransportPlan(
                id, legs.stream().map(ItineraryLeg::asPlanLeg).toList(), arrival, cost, co2eKilograms, probability);
    }
}
