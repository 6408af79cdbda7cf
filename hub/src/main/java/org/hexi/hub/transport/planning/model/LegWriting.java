package org.hexi.hub.transport.planning.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.kernel.Decimals;
import org.hexi.engine.kernel.Explanation;
import org.hexi.engine.kernel.Explanation.Step;
import org.hexi.engine.kernel.Money;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.routing.api.Connection;
import org.hexi.engine.routing.api.Leg;
import org.hexi.engine.routing.api.TransferKind;
import org.hexi.hub.consignment.TransportPlan.Call;
import org.hexi.hub.consignment.TransportPlan.Mode;
import org.hexi.hub.platform.web.NotFound;
import org.hexi.hub.transport.network.BorderPair;
import org.hexi.hub.transport.network.Carriage;
import org.hexi.hub.transport.network.DepartureView;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.network.Network.RoadRun;
import org.hexi.hub.transport.network.ServiceView;
import org.hexi.hub.transport.network.ServiceView.EmissionClass;
import org.hexi.hub.transport.network.Track;
import org.hexi.hub.transport.planning.ItineraryLeg;
import org.hexi.hub.transport.planning.ItineraryLeg.Change;
import org.hexi.hub.transport.planning.Mile;
import org.hexi.hub.transport.planning.model.CarriageCosts.Charge;

/**
 * Writes the legs of one journey out: places passed, instants, prices and emissions with their steps. Amounts are the ones the
 * search used, so their sums are the criteria of the journey. Not thread-safe.
 */
final class LegWriting {
    private static final int DECIMALS = 6;
    private static final int MINUTES_PER_HOUR = 60;

    private final Question question;
    private final LoadPricing pricing;
    private final List<ItineraryLeg> written = new ArrayList<>();
    private final List<Mile> miles = new ArrayList<>();

    LegWriting(Question question, LoadPricing pricing) {
        this.question = question;
        this.pricing = pricing;
    }

    List<ItineraryLeg> write(List<Leg> legs) {
        for (Leg leg : legs) {
            leg.connection().filter(LegWriting::isAcross).ifPresent(this::writeShuttle);
            switch (leg) {
                case Leg.Ride ride -> written.add(ride(ride));
                case Leg.Road road ->
                    question.road(road.from(), road.to())
                            .ifPresentOrElse(door -> miles.add(mile(door, road)), () -> written.add(road(road)));
            }
        }
        return List.copyOf(written);
    }

    /** Those of the legs written. */
    List<Mile> miles() {
        return List.copyOf(miles);
    }

    private Mile mile(DoorRoad door, Leg.Road leg) {
        Optional<Charge> changing = leg.connection().flatMap(this::charge);
        return new MileWriting(pricing).write(door, leg, change(leg, changing), changing);
    }

    /** When what is written so far is done. */
    private Instant arrived() {
        return written.isEmpty() ? miles.getLast().arrives() : written.getLast().arrival();
    }

    static BigDecimal decimal(double probability) {
        return BigDecimal.valueOf(probability)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }

    /** Half of the median dwell lies before the run between the two stations and half after it, as in the timetable. */
    private void writeShuttle(Connection connection) {
        BorderPair pair = pricing.pair(connection.from(), connection.to());
        Track track = pair.a().equals(connection.from())
                ? pair.shuttle()
                : pair.shuttle().reversed();
        Instant arrived = arrived();
        Duration run = Duration.ofMinutes(minutes(track));
        Duration dwell = Duration.ofMinutes(connection.dwell().medianMinutes());
        Instant leaves = arrived.plus(dwell.minus(run).dividedBy(2).truncatedTo(ChronoUnit.MINUTES));
        List<Call> calls = List.of(end(track.from(), leaves), end(track.to(), leaves.plus(run)));
        Charge charge = pricing.costs().shuttle(pair).orElseThrow().rounded();
        EmissionClass emissionClass = network().emissionClass(Carriage.SHUTTLE);
        written.add(onDemand(Mode.RAIL, calls, Optional.empty(), charge, emissionClass, List.of(track)));
    }

    private ItineraryLeg road(Leg.Road leg) {
        RoadRun run = pricing.road(leg.from(), leg.to());
        Charge charge = pricing.costs()
                .road(LoadPricing.kilometres(run.tracks()))
                .orElseThrow()
                .rounded();
        Optional<Charge> changing = leg.connection().flatMap(this::charge);
        Charge whole = changing.map(before -> before.plus(charge)).orElse(charge);
        return onDemand(
                Mode.ROAD,
                roadCalls(run, Minutes.instant(leg.departureMinute())),
                change(leg, changing),
                whole,
                network().emissionClass(Carriage.ROAD),
                run.tracks());
    }

    private ItineraryLeg onDemand(
            Mode mode,
            List<Call> calls,
            Optional<Change> change,
            Charge charge,
            EmissionClass emissionClass,
            List<Track> tracks) {
        return new ItineraryLeg(
                written.size() + 1,
                mode,
                "",
                "",
                "",
                calls,
                Optional.empty(),
                change,
                BigDecimal.ONE,
                LoadPricing.kilometres(tracks),
                emissionClass.vehicleClass(),
                charge.money(),
                kilograms(emissionClass, tracks),
                true,
                explanation(charge.steps(), pricing.emissions().steps(emissionClass, tracks)));
    }

    private ItineraryLeg ride(Leg.Ride leg) {
        DepartureView departure = network().findRun(leg.departure()).orElseThrow(() -> new NotFound("departure"));
        ServiceView service = departure.service();
        int from = service.handledStops().get(leg.fromStop()).number();
        int to = service.handledStops().get(leg.toStop()).number();
        List<Track> tracks = network().ridden(service, from, to);
        Charge fare = pricing.costs()
                .ride(service, from, to, LoadPricing.kilometres(tracks))
                .orElseThrow()
                .rounded();
        Optional<Charge> changing = leg.connection().flatMap(this::charge);
        Charge whole = changing.map(before -> before.plus(fare)).orElse(fare);
        return new ItineraryLeg(
                written.size() + 1,
                Mode.valueOf(Offers.mode(service.carriage()).name()),
                service.id(),
                departure.id(),
                service.carrierCode(),
                rideCalls(departure, from, to),
                Optional.of(Minutes.instant(leg.cutOffMinute())),
                change(leg, changing),
                decimal(leg.crossingProbability()),
                LoadPricing.kilometres(tracks),
                service.emissionClass().vehicleClass(),
                whole.money(),
                kilograms(service.emissionClass(), tracks),
                false,
                explanation(whole.steps(), pricing.emissions().steps(service.emissionClass(), tracks)));
    }

    private static List<Call> rideCalls(DepartureView departure, int from, int to) {
        List<Call> calls = new ArrayList<>();
        for (DepartureView.Call call : departure.calls().subList(from - 1, to)) {
            if (call.number() == from) {
                calls.add(end(call.place(), call.departure()));
            } else if (call.number() == to) {
                calls.add(end(call.place(), call.arrival()));
            } else {
                calls.add(new Call(call.place(), call.arrival(), call.departure()));
            }
        }
        return calls;
    }

    private List<Call> roadCalls(RoadRun run, Instant leaves) {
        List<Call> calls = new ArrayList<>();
        Instant at = leaves;
        calls.add(end(run.from(), at));
        for (Track track : run.tracks()) {
            Instant arrives = at.plus(Duration.ofMinutes(minutes(track)));
            boolean isLast = track.to().equals(run.to());
            at = isLast
                    ? arrives
                    : arrives.plus(Duration.ofMinutes(
                            network().changeDwell(track.to()).asEngineDwell().medianMinutes()));
            calls.add(new Call(track.to(), arrives, at));
        }
        return calls;
    }

    /** The fee for changing; the run across a border pair is charged to the shuttle's own leg. */
    private Optional<Charge> charge(Connection connection) {
        boolean isGaugeChange = connection.kind() == TransferKind.GAUGE_CHANGE;
        return pricing.costs().changing(connection.from(), connection.to(), isGaugeChange);
    }

    private static Optional<Change> change(Leg leg, Optional<Charge> charge) {
        return leg.connection()
                .map(connection -> new Change(
                        connection.kind() == TransferKind.GAUGE_CHANGE,
                        connection.from(),
                        connection.to(),
                        hours(connection.dwell().p50Minutes()),
                        hours(connection.dwell().p90Minutes()),
                        connection.availableMinutes(),
                        decimal(connection.probability()),
                        charge.map(Charge::money).orElse(Money.of(BigDecimal.ZERO, Network.PLANNING_CURRENCY))));
    }

    static BigDecimal hours(double minutes) {
        return BigDecimal.valueOf(minutes)
                .divide(BigDecimal.valueOf(MINUTES_PER_HOUR), 2, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }

    private static Explanation explanation(List<Step> costSteps, List<Step> emissionSteps) {
        List<Step> steps = new ArrayList<>(costSteps);
        steps.addAll(emissionSteps);
        return new Explanation(steps);
    }

    /** To the millionth, as the search has it. */
    private BigDecimal kilograms(EmissionClass emissionClass, List<Track> tracks) {
        return Decimals.normal(
                pricing.emissions().kilograms(emissionClass, tracks).setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    static boolean isAcross(Connection connection) {
        return !connection.from().equals(connection.to());
    }

    private static long minutes(Track track) {
        return Math.round(track.movingHours().doubleValue() * MINUTES_PER_HOUR);
    }

    private static Call end(PlaceCode place, Instant at) {
        return new Call(place, at, at);
    }

    private Network network() {
        return pricing.network();
    }
}
