package org.hexi.hub.transport.planning.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.hexi.engine.emissions.api.FactorTable;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.routing.api.Document;
import org.hexi.engine.routing.api.JourneyQuery;
import org.hexi.engine.routing.api.Limits;
import org.hexi.engine.routing.api.Load;
import org.hexi.engine.routing.api.NoJourney;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.planning.NoWay;
import org.hexi.hub.transport.planning.PlanQuery;
import org.hexi.hub.transport.planning.RoadEnd;
import org.hexi.hub.transport.planning.Shipment;

/**
 * A question in the words of the routing engine, with the prices that belong to it. Immutable.
 *
 * @param plannedFrom ready, or now when ready has passed
 * @param rateDate the one day whose rates and factors apply
 * @param roads between its doors and the terminals near them
 */
public record Question(PlanQuery query, Instant plannedFrom, LocalDate rateDate, List<DoorRoad> roads) {
    public Question {
        roads = List.copyOf(roads);
    }

    public static Question asked(PlanQuery query, Instant now, LocalDate rateDate) {
        return new Question(query, query.ready().isBefore(now) ? now : query.ready(), rateDate, List.of());
    }

    public Question over(List<DoorRoad> doorRoads) {
        return new Question(query, plannedFrom, rateDate, doorRoads);
    }

    /** The road of this question between two ends as the search names them; empty for a road of the network. */
    Optional<DoorRoad> road(PlaceCode from, PlaceCode to) {
        return roads.stream()
                .filter(road -> road.approach().from().equals(from)
                        && road.approach().to().equals(to))
                .findFirst();
    }

    /** The question with the instant it was planned from as its ready. */
    public PlanQuery asPlanned() {
        return query.withReady(plannedFrom);
    }

    public JourneyQuery asJourneyQuery() {
        long ready = Minutes.notBefore(plannedFrom);
        OptionalLong latest = query.latestArrival()
                .map(instant -> OptionalLong.of(Math.max(ready, Minutes.notAfter(instant))))
                .orElseGet(OptionalLong::empty);
        return JourneyQuery.of(end(RoadEnd.PICKUP, query.from()), end(RoadEnd.DELIVERY, query.to()), ready, load())
                .with(new Limits(
                        latest, query.demands().mostCost(), query.demands().mostCo2eKilograms()))
                .with(query.demands().conditions())
                .withHorizonDays(query.horizonDays())
                .withMaxLegs(query.maxLegs())
                .with(query.resolution())
                .with(query.tolerance())
                .withOwnRoads(roads.stream().map(DoorRoad::link).toList());
    }

    public LoadPricing pricing(Network network, FactorTable factors, PriceList list) {
        Shipment load = query.shipment();
        return new LoadPricing(
                network,
                new CarriageCosts(network, list.card(), load),
                new CarriageEmissions(factors, query.mass(), rateDate),
                list,
                load);
    }

    public NoWay noWay(NoJourney reason) {
        return switch (reason) {
            case NoJourney.Unreachable _ -> new NoWay.Unreachable(query.from(), query.to());
            case NoJourney.TooManyLegs many -> new NoWay.TooManyLegs(many.fewestLegs(), many.maxLegs());
            case NoJourney.NothingWithinHorizon horizon -> new NoWay.NothingWithinHorizon(horizon.horizonDays());
            case NoJourney.DeadlineImpossible late ->
                new NoWay.TooLate(Minutes.instant(late.latestMinute()), Minutes.instant(late.earliestArrivalMinute()));
            case NoJourney.DeparturesClosed closed ->
                new NoWay.Full(query.teu(), Minutes.instant(closed.earliestArrivalMinute()));
            case NoJourney.Excluded excluded ->
                new NoWay.Excluded(excluded.demand(), Minutes.instant(excluded.earliestArrivalMinute()));
        };
    }

    private PlaceCode end(RoadEnd end, PlaceCode place) {
        return query.demands().doors().at(end).isPresent() ? end.code() : place;
    }

    private Load load() {
        Load load = new Load(query.mass(), BigDecimal.valueOf(query.teu()))
                .of(query.demands().cargo());
        for (Map.Entry<Document, Instant> paper : query.demands().papers().entrySet()) {
            load = load.withDocument(paper.getKey(), Minutes.notBefore(paper.getValue()));
        }
        return load;
    }
}
