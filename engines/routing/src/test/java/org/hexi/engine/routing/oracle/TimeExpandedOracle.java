package org.hexi.engine.routing.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.routing.api.CriteriaUnits;
import org.hexi.engine.routing.api.Dwell;
import org.hexi.engine.routing.api.LegPrice;
import org.hexi.engine.routing.api.Requirement;
import org.hexi.engine.routing.api.Resolution;
import org.hexi.engine.routing.spi.Crossing;
import org.hexi.engine.routing.spi.Departure;
import org.hexi.engine.routing.spi.RoadLink;
import org.hexi.engine.routing.spi.ScheduledService;
import org.hexi.engine.routing.spi.Transfer;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.MartinShortestPath;
import org.jgrapht.graph.DirectedMultigraph;
import org.jspecify.annotations.Nullable;

/**
 * The judge: writes a case out as a time-expanded graph, event by event from the published rules and nothing of the
 * engine's search, and leaves the front to JGraphT's MartinShortestPath. Only the distribution function is shared.
 */
final class TimeExpandedOracle {
    private final RandomCase given;
    private final OracleRules rules;
    private final int legLimit;
    private final DirectedMultigraph<Event, Arc> graph = new DirectedMultigraph<>(Arc.class);
    private final Deque<Event> open = new ArrayDeque<>();
    private final Event source;
    private final Event sink;

    /** Something that happens to the goods. Legs are counted only where a limit makes them part of the state. */
    private record Event(String what, PlaceCode place, long minute, State state, int legs, Set<Requirement> met) {}

    private enum State {
        READY,
        ABOARD,
        ARRIVED_BY_RAIL,
        ARRIVED_BY_ROAD,
        RELEASED
    }

    /** Weights by criterion; an object of its own, because parallel arcs may weigh alike. */
    private static final class Arc {
        private final double[] weights;

        Arc(double... weights) {
            this.weights = weights;
        }
    }

    /** A judge that does not limit legs. */
    TimeExpandedOracle(RandomCase given) {
        this(given, 0);
    }

    /** A judge that allows at most so many legs, by one layer of events for each. */
    TimeExpandedOracle(RandomCase given, int legLimit) {
        this.given = given;
        this.rules = new OracleRules(given.query(), given.handling(), given.world());
        this.legLimit = legLimit;
        this.source = new Event("source", given.query().from(), given.query().readyMinute(), State.READY, 0, Set.of());
        this.sink = new Event("sink", given.query().to(), 0, State.RELEASED, 0, Set.of());
        graph.addVertex(source);
        graph.addVertex(sink);
        open.add(source);
        while (!open.isEmpty()) {
            goOn(open.remove());
        }
    }

    int events() {
        return graph.vertexSet().size();
    }

    int arcs() {
        return graph.edgeSet().size();
    }

    SortedSet<CriteriaUnits> front() {
        SortedSet<CriteriaUnits> vectors = new TreeSet<>();
        for (GraphPath<Event, Arc> path :
                new MartinShortestPath<>(graph, (Arc arc) -> arc.weights).getPaths(source, sink)) {
            double[] sum = new double[4];
            for (Arc arc : path.getEdgeList()) {
                for (int n = 0; n < sum.length; n++) {
                    sum[n] += arc.weights[n];
                }
            }
            if (rules.isWithinLimits(sum[1], sum[2])) {
                vectors.add(new CriteriaUnits((long) sum[0], (long) sum[1], (long) sum[2], (long) sum[3]));
            }
        }
        return vectors;
    }

    private void goOn(Event at) {
        switch (at.state()) {
            case READY -> board(at, null, at.place(), true);
            case ARRIVED_BY_RAIL, ARRIVED_BY_ROAD -> {
                release(at);
                for (Transfer transfer : given.transfers()) {
                    if (transfer.from().equals(at.place()) && rules.allow(transfer)) {
                        board(at, transfer, transfer.to(), at.state() == State.ARRIVED_BY_RAIL);
                    }
                }
            }
            case ABOARD, RELEASED -> throw new IllegalStateException("goes on by itself: " + at);
        }
    }

    private void board(Event at, @Nullable Transfer transfer, PlaceCode place, boolean mayDrive) {
        if (legLimit > 0 && at.legs() == legLimit) {
            return;
        }
        for (ScheduledService service : given.services()) {
            for (Departure departure : rules.allow(service) ? service.departures() : List.<Departure>of()) {
                for (int stop = 0; stop < service.stops().size() - 1; stop++) {
                    if (service.stops().get(stop).equals(place)) {
                        boardTrain(at, transfer, service, departure, stop);
                    }
                }
            }
        }
        for (RoadLink link : given.allRoads()) {
            if (mayDrive && link.from().equals(place) && rules.allow(link)) {
                boardTruck(at, transfer, link);
            }
        }
    }

    private void boardTrain(
            Event at, @Nullable Transfer transfer, ScheduledService service, Departure departure, int stop) {
        long leaves = departure.times().get(stop).departureMinute();
        long begins = transfer == null ? at.minute() : rules.begins(transfer, at.minute());
        long available = leaves - rules.gateMinutes(service) - begins;
        if (leaves > horizonEnd()
                || !rules.papersAreInTime(service, leaves)
                || available < (transfer == null ? 0 : halfUp(transfer.dwell().p50Minutes()))) {
            return;
        }
        double probability = transfer == null ? 1 : transfer.dwell().probabilityWithin(available);
        String what = service.id() + "/" + departure.id() + "/" + stop;
        Event aboard = new Event(what, service.stops().get(stop), leaves, State.ABOARD, legs(at), at.met());
        if (probability > 0) {
            boolean fresh = graph.addVertex(aboard);
            connect(at, aboard, transfer, probability);
            if (fresh) {
                ride(aboard, service, departure, stop);
            }
        }
    }

    private void ride(Event aboard, ScheduledService service, Departure departure, int from) {
        double kept = 1;
        for (int to = from + 1; to < service.stops().size(); to++) {
            for (Crossing crossing : service.crossings()) {
                kept *= crossing.afterStop() == to - 1
                        ? crossing.dwell().probabilityWithin(crossing.allowanceMinutes())
                        : 1;
            }
            LegPrice price = given.prices().get(RandomCase.key(service, from, to));
            if (price != null
                    && kept > 0
                    && given.filter()
                            .admits(service, departure, from, to, given.query().load())
                    && rules.allowRide(service, departure, from, to)) {
                long minute = departure.times().get(to).arrivalMinute()
                        + service.terms().releaseMinutes();
                String what = service.id() + "/" + departure.id() + "/" + to;
                PlaceCode place = service.stops().get(to);
                Set<Requirement> met = rules.met(aboard.met(), service, from, to);
                Event arrived = new Event(what, place, minute, State.ARRIVED_BY_RAIL, legCount(aboard.legs() + 1), met);
                link(aboard, arrived, price, kept);
            }
        }
    }

    private void boardTruck(Event at, @Nullable Transfer transfer, RoadLink link) {
        long begins = transfer == null ? at.minute() : rules.begins(transfer, at.minute());
        long loaded = begins + (transfer == null ? 0 : halfUp(transfer.dwell().p50Minutes()));
        long leaves = rules.leaves(link, loaded);
        if (leaves > horizonEnd()) {
            return;
        }
        String what = "road " + given.allRoads().indexOf(link) + "@" + leaves;
        Event aboard = new Event(what, link.from(), leaves, State.ABOARD, legs(at), at.met());
        boolean fresh = graph.addVertex(aboard);
        connect(at, aboard, transfer, 1);
        if (fresh) {
            long arrives = leaves + link.minutes();
            Set<Requirement> met = rules.met(at.met(), link);
            Event arrived =
                    new Event(what, link.to(), arrives, State.ARRIVED_BY_ROAD, legCount(aboard.legs() + 1), met);
            link(aboard, arrived, link.price(), 1);
        }
    }

    private void release(Event at) {
        if (!at.place().equals(given.query().to()) || !rules.areMet(at.met())) {
            return;
        }
        @Nullable Dwell dwell = given.releases().get(at.place());
        long released = at.minute() + (dwell == null ? 0 : halfUp(dwell.p50Minutes()));
        double probability = 1;
        if (given.query().latestMinute().isPresent()) {
            long left = given.query().latestMinute().getAsLong() - at.minute();
            probability = dwell == null ? (left >= 0 ? 1 : 0) : dwell.probabilityWithin(left);
        }
        if (probability > 0) {
            graph.addEdge(at, sink, new Arc(clock(released) - clock(at.minute()), 0, 0, risk(probability)));
        }
    }

    private void connect(Event at, Event aboard, @Nullable Transfer transfer, double probability) {
        link(at, aboard, transfer == null ? LegPrice.NOTHING : transfer.price(), probability);
    }

    private void link(Event from, Event to, LegPrice price, double probability) {
        if (graph.addVertex(to) && to.state() != State.ABOARD) {
            open.add(to);
        }
        Resolution grid = given.query().resolution();
        graph.addEdge(
                from,
                to,
                new Arc(
                        clock(to.minute()) - clock(from.minute()),
                        units(price.cost(), grid.cost()),
                        units(price.co2eKilograms(), grid.co2eKilograms()),
                        risk(probability)));
    }

    private int legs(Event at) {
        return legCount(at.legs());
    }

    private int legCount(int legs) {
        return legLimit > 0 ? legs : 0;
    }

    private long horizonEnd() {
        return given.query().readyMinute() + given.query().horizonDays() * 24L * 60L;
    }

    private double clock(long minute) {
        BigDecimal waited = BigDecimal.valueOf(minute - given.query().readyMinute());
        return units(waited, BigDecimal.valueOf(given.query().resolution().minutes()));
    }

    private double risk(double probability) {
        return halfUp(-Math.log(probability) * 1e6 / given.query().resolution().riskMicros());
    }

    private static double units(BigDecimal value, BigDecimal unit) {
        return value.divide(unit, 0, RoundingMode.HALF_UP).doubleValue();
    }

    private static long halfUp(double value) {
        return (long) Math.floor(value + 0.5);
    }
}
