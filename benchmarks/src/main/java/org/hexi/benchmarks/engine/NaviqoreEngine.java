package org.hexi.benchmarks.engine;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.hexi.benchmarks.network.Itinerary;
import org.hexi.benchmarks.network.Line;
import org.hexi.benchmarks.network.Network;
import org.hexi.benchmarks.network.Question;
import org.hexi.benchmarks.network.Ride;
import org.hexi.benchmarks.network.Run;
import org.naviqore.raptor.Connection;
import org.naviqore.raptor.Leg;
import org.naviqore.raptor.QueryConfig;
import org.naviqore.raptor.router.RaptorConfig;
import org.naviqore.raptor.router.RaptorRouter;
import org.naviqore.raptor.router.RaptorRouterBuilder;

/**
 * naviqore's search for one departure time (range 0) on one service day, which it is quickest at. A tick is a second of a day in
 * UTC. It knows a least time for changes at each stop, but nothing that a line asks for.
 */
public final class NaviqoreEngine implements Engine {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final OffsetDateTime MIDNIGHT = DAY.atStartOfDay().atOffset(ZoneOffset.UTC);
    private static final int MOST_TICKS = 86_400;

    private final RaptorRouter router;
    private final QueryConfig rules = new QueryConfig();
    private final int boardingTicks;

    public NaviqoreEngine(Network network) {
        this(network, stop -> network.changeTicks(), 0);
    }

    /**
     * @param changeTicks at a stop, of which there is one for each
     * @param boardingTicks what every boarding asks for besides, the first one included
     */
    public NaviqoreEngine(Network network, IntUnaryOperator changeTicks, int boardingTicks) {
        this.boardingTicks = boardingTicks;
        RaptorConfig config = new RaptorConfig();
        config.setRaptorRange(0);
        RaptorRouterBuilder builder = RaptorRouter.builder(config);
        for (int stop = 0; stop < network.stops(); stop++) {
            builder.addStop(id(stop));
            builder.addTransfer(id(stop), id(stop), changeTicks.applyAsInt(stop) + boardingTicks);
        }
        network.walks()
                .forEach(walk -> builder.addTransfer(id(walk.from()), id(walk.to()), walk.ticks() + boardingTicks));
        network.lines().forEach(line -> add(builder, line));
        this.router = builder.build();
        router.prepareStopTimesForDate(DAY);
        rules.setMaximumTransfers(Question.MOST_RIDES - 1);
        rules.setAllowSourceTransfer(false);
        rules.setAllowTargetTransfer(false);
    }

    @Override
    public String name() {
        return "naviqore";
    }

    @Override
    public Answer ask(Question question) {
        int ready = question.ready() + boardingTicks;
        if (ready >= MOST_TICKS) {
            throw new IllegalArgumentException("ready is not on the service day: " + question);
        }
        List<Connection> found = router.routeEarliestArrival(
                Map.of(id(question.from()), MIDNIGHT.plusSeconds(ready)), Map.of(id(question.to()), 0), rules);
        return () -> found.stream().map(NaviqoreEngine::itinerary).toList();
    }

    private static void add(RaptorRouterBuilder builder, Line line) {
        builder.addRoute(
                line.id(),
                ZoneOffset.UTC,
                line.stops().stream().map(NaviqoreEngine::id).toList());
        for (Run run : line.runs()) {
            builder.addTrip(run.id(), line.id());
            for (int call = 0; call < run.calls(); call++) {
                String stop = id(line.stops().get(call));
                builder.addStopTime(line.id(), run.id(), call, stop, run.arrival(call), run.departure(call));
            }
        }
    }

    private static Itinerary itinerary(Connection connection) {
        return new Itinerary(
                connection.getRouteLegs().stream().map(NaviqoreEngine::ride).toList());
    }

    private static Ride ride(Leg leg) {
        return new Ride(
                leg.getTripId(),
                Integer.parseInt(leg.getFromStopId()),
                Integer.parseInt(leg.getToStopId()),
                tick(leg.getDepartureTime()),
                tick(leg.getArrivalTime()));
    }

    private static int tick(OffsetDateTime time) {
        return Math.toIntExact(time.toEpochSecond() - MIDNIGHT.toEpochSecond());
    }

    private static String id(int stop) {
        return Integer.toString(stop);
    }
}
