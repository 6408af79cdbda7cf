package org.hexi.engine.routing.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.routing.api.CriteriaUnits;
import org.hexi.engine.routing.api.Dwell;
import org.hexi.engine.routing.api.JourneyQuery;
import org.hexi.engine.routing.api.LegPrice;
import org.hexi.engine.routing.api.Requirement;
import org.hexi.engine.routing.spi.Circumstances;
import org.hexi.engine.routing.spi.Crossing;
import org.hexi.engine.routing.spi.Departure;
import org.hexi.engine.routing.spi.LegPricing;
import org.hexi.engine.routing.spi.RoadLink;
import org.hexi.engine.routing.spi.ScheduledService;
import org.hexi.engine.routing.spi.Transfer;

/**
 * The twin of the engine, obviously right rather than fast: labels wait in a queue and stand in one list per state, each is
 * taken as far as one leg goes from the records as they were written, and only plain dominance drops one. It looks at no
 * bound, groups nothing and stops at no departure early. A label has no fewer legs than those queued before it.
 */
public final class Twin {
    private static final Change AT_ORIGIN = new Change(Optional.empty(), 0, 0);

    private final Records records;
    private final JourneyQuery query;
    private final LegPricing pricing;
    private final Circumstances world;
    private final OracleRules rules;
    private final TwinUnits units;
    private final Map<State, List<Label>> known = new HashMap<>();
    private final Deque<Label> queue = new ArrayDeque<>();
    private final Set<CriteriaUnits> delivered = new HashSet<>();
    private int labels;

    /** Where goods are and what decides how they may go on, besides the minute. */
    private record State(PlaceCode place, boolean cameByRoad, Set<Requirement> met) {}

    private record Label(State state, int legs, long minute, long cost, long co2e, long risk) {
        boolean covers(Label other) {
            return legs <= other.legs
                    && minute <= other.minute
                    && cost <= other.cost
                    && co2e <= other.co2e
                    && risk <= other.risk;
        }
    }

    /** The change before a leg, and its price in units; nothing at the origin. */
    private record Change(Optional<Transfer> transfer, long cost, long co2e) {}

    public Twin(Records records, JourneyQuery query, LegPricing pricing, Circumstances world) {
        this.records = records;
        this.query = query;
        this.pricing = pricing;
        this.world = world;
        this.rules = new OracleRules(query, records.handling(), world);
        this.units = new TwinUnits(query.resolution());
    }

    /** All distinct vectors that no other covers. */
    public SortedSet<CriteriaUnits> front() {
        State origin = new State(query.from(), false, Set.of());
        board(new Label(origin, 0, query.readyMinute(), 0, 0, 0), AT_ORIGIN, query.from());
        while (!queue.isEmpty()) {
            Label at = queue.remove();
            if (known(at.state()).contains(at)) {
                change(at);
            }
        }
        SortedSet<CriteriaUnits> front = new TreeSet<>(delivered);
        front.removeIf(vector -> delivered.stream().anyMatch(other -> other.covers(vector) && !other.equals(vector)));
        return front;
    }

    /** How many labels were ever kept. */
    int labels() {
        return labels;
    }

    private void change(Label at) {
        for (Transfer transfer : records.transfers()) {
            if (transfer.from().equals(at.state().place()) && rules.allow(transfer)) {
                pricing.transfer(transfer, query.load())
                        .ifPresent(price -> board(
                                at,
                                new Change(Optional.of(transfer), units.cost(price), units.co2e(price)),
                                transfer.to()));
            }
        }
    }

    private void board(Label at, Change change, PlaceCode place) {
        if (at.legs() == query.maxLegs()) {
            return;
        }
        for (ScheduledService service : records.services()) {
            for (int stop = 0; stop < service.stops().size() - 1; stop++) {
                if (service.stops().get(stop).equals(place) && rules.allow(service)) {
                    for (Departure departure : service.departures()) {
                        boardTrain(at, change, service, departure, stop);
                    }
                }
            }
        }
        for (RoadLink link : Stream.concat(records.roads().stream(), query.ownRoads().stream())
                .toList()) {
            if (link.from().equals(place) && !at.state().cameByRoad() && rules.allow(link)) {
                drive(at, change, link);
            }
        }
    }

    private void boardTrain(Label at, Change change, ScheduledService service, Departure departure, int stop) {
        long leaves = departure.times().get(stop).departureMinute();
        long available = leaves - rules.gateMinutes(service) - begins(at, change);
        if (available < medianMinutes(change) || isBeyondHorizon(leaves) || !rules.papersAreInTime(service, leaves)) {
            return;
        }
        double connection = change.transfer()
                .map(transfer -> transfer.dwell().negativeLogWithin(available))
                .orElse(0.0);
        double crossings = 0;
        for (int to = stop + 1; to < service.stops().size(); to++) {
            for (Crossing crossing : service.crossings()) {
                boolean isPassed = crossing.afterStop() == to - 1;
                crossings += isPassed ? crossing.dwell().negativeLogWithin(crossing.allowanceMinutes()) : 0;
            }
            if (Double.isFinite(connection + crossings)
                    && rules.allowRide(service, departure, stop, to)
                    && world.filter().admits(service, departure, stop, to, query.load())) {
                ride(at, change, service, departure, stop, to, units.risk(connection) + units.risk(crossings));
            }
        }
    }

    private void ride(
            Label at, Change change, ScheduledService service, Departure departure, int from, int to, long risk) {
        Optional<LegPrice> price = pricing.ride(service, from, to, query.load());
        if (price.isPresent()) {
            long off =
                    departure.times().get(to).arrivalMinute() + service.terms().releaseMinutes();
            Set<Requirement> met = rules.met(at.state().met(), service, from, to);
            arrive(at, change, new State(service.stops().get(to), false, met), off, price.get(), risk);
        }
    }

    private void drive(Label at, Change change, RoadLink link) {
        long leaves = rules.leaves(link, begins(at, change) + medianMinutes(change));
        Optional<LegPrice> price = pricing.road(link, query.load());
        if (price.isPresent() && !isBeyondHorizon(leaves)) {
            Set<Requirement> met = rules.met(at.state().met(), link);
            arrive(at, change, new State(link.to(), true, met), leaves + link.minutes(), price.get(), 0);
        }
    }

    private void arrive(Label at, Change change, State state, long minute, LegPrice price, long risk) {
        Label label = new Label(
                state,
                at.legs() + 1,
                minute,
                at.cost() + change.cost() + units.cost(price),
                at.co2e() + change.co2e() + units.co2e(price),
                at.risk() + risk);
        if (state.place().equals(query.to()) && rules.areMet(state.met())) {
            deliver(label);
            return;
        }
        List<Label> others = known(state);
        if (others.stream().noneMatch(other -> other.covers(label))) {
            others.removeIf(label::covers);
            others.add(label);
            queue.add(label);
            labels++;
        }
    }

    private void deliver(Label label) {
        Optional<Dwell> release = Optional.ofNullable(records.releases().get(query.to()));
        double risk = 0;
        if (query.latestMinute().isPresent()) {
            long left = query.latestMinute().getAsLong() - label.minute();
            risk = release.map(dwell -> dwell.negativeLogWithin(left)).orElse(left >= 0 ? 0 : Double.POSITIVE_INFINITY);
        }
        if (Double.isFinite(risk) && rules.isWithinLimits(label.cost(), label.co2e())) {
            long released = label.minute() + release.map(Twin::medianMinutes).orElse(0L);
            long clock = units.clock(released - query.readyMinute());
            delivered.add(new CriteriaUnits(clock, label.cost(), label.co2e(), label.risk() + units.risk(risk)));
        }
    }

    private List<Label> known(State state) {
        return known.computeIfAbsent(state, key -> new ArrayList<>());
    }

    private long begins(Label at, Change change) {
        return change.transfer()
                .map(transfer -> rules.begins(transfer, at.minute()))
                .orElse(at.minute());
    }

    private boolean isBeyondHorizon(long leaves) {
        return leaves > query.readyMinute() + query.horizonDays() * 24L * 60L;
    }

    private static long medianMinutes(Change change) {
        return change.transfer()
                .map(transfer -> medianMinutes(transfer.dwell()))
                .orElse(0L);
    }

    private static long medianMinutes(Dwell dwell) {
        return new BigDecimal(dwell.p50Minutes())
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
