package org.hexi.engine.routing.api;

import java.util.List;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.routing.internal.Network;
import org.hexi.engine.routing.internal.PricedNetwork;
import org.hexi.engine.routing.internal.Reach;
import org.hexi.engine.routing.internal.Search;
import org.hexi.engine.routing.spi.DepartureFilter;
import org.hexi.engine.routing.spi.LegPricing;

/**
 * Finds the exact front of journeys over one timetable. Keeps nothing between questions: immutable and safe to share
 * between threads.
 */
public final class JourneyPlanner {
    private final Network network;

    public JourneyPlanner(Timetable timetable) {
        this.network = timetable.network();
    }

    public Front plan(JourneyQuery query, LegPricing pricing) {
        return plan(query, pricing, DepartureFilter.OPEN);
    }

    /**
     * @throws InvalidValue when the timetable does not know one of the places
     */
    public Front plan(JourneyQuery query, LegPricing pricing, DepartureFilter filter) {
        known("from", query.from());
        known("to", query.to());
        PricedNetwork priced = new PricedNetwork(network, query, pricing);
        List<Journey> journeys = new Search(priced, query, filter).journeys();
        return journeys.isEmpty() ? Front.empty(reason(priced, query, filter)) : Front.of(journeys);
    }

    /** Takes the demands away one after the other until a journey appears. */
    private NoJourney reason(PricedNetwork priced, JourneyQuery query, DepartureFilter filter) {
        int fewest = Reach.fewestLegs(priced, query.from(), query.to());
        if (fewest == Reach.NONE) {
            return new NoJourney.Unreachable(query.from(), query.to());
        }
        if (fewest > query.maxLegs()) {
            return new NoJourney.TooManyLegs(fewest, query.maxLegs());
        }
        JourneyQuery patient = query.withoutLatest();
        List<Journey> late = new Search(priced, patient, filter).journeys();
        if (!late.isEmpty()) {
            long earliest = late.getFirst().criteria().arrivalMinute();
            return new NoJourney.DeadlineImpossible(query.latestMinute().orElseThrow(), earliest);
        }
        List<Journey> closed = new Search(priced, patient, DepartureFilter.OPEN).journeys();
        if (!closed.isEmpty()) {
            return new NoJourney.DeparturesClosed(closed.getFirst().criteria().arrivalMinute());
        }
        return new NoJourney.NothingWithinHorizon(query.horizonDays());
    }

    private void known(String field, PlaceCode place) {
        if (network.placeIndex(place) < 0) {
            throw new InvalidValue("routing.place.unknown", field, place, "a place of the timetable");
        }
    }
}
