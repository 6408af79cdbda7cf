package org.hexi.hub.demo.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.consignment.TransportPlan.Leg;
import org.hexi.hub.consignment.TransportPlan.Mode;
import org.hexi.hub.demo.model.Move.Kind;
import org.hexi.hub.transport.network.DepartureView.Call;
import org.hexi.hub.transport.network.ServiceView.Crossing;

/**
 * Writes out what happens to the containers of a shipment on the legs of its plan, at the instants the trains really keep. The
 * same plan and the same draws give the same moves. Not thread-safe; one per shipment.
 *
 * @see TrainRun for what is reported of the trains themselves
 */
public final class Journey {
    private final List<Leg> legs;
    private final Function<String, TrainRun> runs;
    private final Tellers tellers;
    private final Draws draws;
    private final List<Move> moves = new ArrayList<>();
    /** Whose wagons the containers stand on. */
    private Optional<PlaceCode> wagons = Optional.empty();
    /** When they came where they are, and by how much that is behind the plan. */
    private Instant arrived = Instant.MIN;

    private Duration behind = Duration.ZERO;

    private Journey(List<Leg> legs, Function<String, TrainRun> runs, Tellers tellers, Draws draws) {
        this.legs = legs;
        this.runs = runs;
        this.tellers = tellers;
        this.draws = draws;
    }

    /** The moves in the order they happen; the first puts the containers on their way, the last hands them out. */
    public static List<Move> moves(List<Leg> legs, Function<String, TrainRun> runs, Tellers tellers, Draws draws) {
        Journey journey = new Journey(legs, runs, tellers, draws);
        for (int index = 0; index < legs.size(); index++) {
            journey.go(index);
        }
        return List.copyOf(journey.moves);
    }

    /** When the containers pass the gate of the first terminal; empty when a lorry fetches them. */
    public static Optional<Move> gateIn(List<Leg> legs, Function<String, TrainRun> runs, Tellers tellers, Draws draws) {
        Leg first = legs.getFirst();
        if (first.departureId().isEmpty()) {
            return Optional.empty();
        }
        TrainRun run = runs.apply(first.departureId());
        PlaceCode place = first.from().place();
        Instant at = run.run().cutOff(run.call(place)).minus(draws.minutes(60, 540, "gate"));
        return Optional.of(
                new Move("gate", Kind.GATE_IN, place, at, tellers.at(place, tellers.carrier(legs, 0)), "", place));
    }

    private void go(int index) {
        Leg leg = legs.get(index);
        if (!leg.departureId().isEmpty()) {
            ride(index, leg, runs.apply(leg.departureId()));
        } else if (leg.mode() == Mode.RAIL) {
            shuttle(index, leg);
        } else {
            drive(index, leg);
        }
        end(index, leg);
    }

    private void ride(int index, Leg leg, TrainRun run) {
        PlaceCode from = leg.from().place();
        Instant departure = run.departure(run.call(from));
        if (wagons.isEmpty()) {
            Instant loaded = departure.minus(draws.minutes(120, 300, "load" + index));
            handOver(index, loaded.minus(draws.minutes(20, 50, "note" + index)));
            board(index, from, leg.mode() == Mode.SEA, loaded);
        }
        for (Crossing crossing : run.run().service().crossings()) {
            cross(index, leg, run, crossing);
        }
        Call to = run.call(leg.to().place());
        arrived = run.arrival(to);
        behind = Duration.between(to.arrival(), arrived);
    }

    private void cross(int index, Leg leg, TrainRun run, Crossing crossing) {
        Call before = run.run().calls().get(crossing.fromNumber() - 1);
        Call beyond = run.run().calls().get(crossing.toNumber() - 1);
        boolean isOnTheWay = passes(leg, before.place()) && passes(leg, beyond.place());
        if (!isOnTheWay) {
            return;
        }
        String name = index + "-" + before.place();
        add(
                "present" + name,
                Kind.PRESENT,
                before.place(),
                index,
                run.arrival(before).plus(draws.minutes(90, 240, name)));
        if (crossing.pair().isGaugeChange()) {
            Instant came = run.arrival(beyond);
            Duration half = Duration.between(came, run.departure(beyond)).dividedBy(2);
            reload(index, beyond.place(), came.plus(half));
        }
    }

    private void shuttle(int index, Leg leg) {
        Instant leaves = later(leg.from().departure().plus(behind), arrived.plus(Duration.ofHours(3)));
        PlaceCode from = leg.from().place();
        add("present" + index, Kind.PRESENT, from, index, leaves.minus(draws.minutes(70, 150, "present" + index)));
        handOver(index, leaves.minus(draws.minutes(20, 50, "note" + index)));
        travel(index, leg, leaves);
        reload(index, leg.to().place(), arrived.plus(draws.minutes(90, 200, "reload" + index)));
    }

    private void drive(int index, Leg leg) {
        Instant leaves = later(leg.from().departure().plus(behind), arrived);
        PlaceCode from = leg.from().place();
        handOver(index, leaves.minus(draws.minutes(110, 130, "note" + index)));
        board(index, from, true, leaves.minus(draws.minutes(40, 100, "load" + index)));
        travel(index, leg, leaves);
    }

    private void travel(int index, Leg leg, Instant leaves) {
        add("depart" + index, Kind.DEPART, leg.from().place(), index, leaves);
        Duration scheduled = Duration.between(leg.from().departure(), leg.to().arrival());
        arrived = leaves.plus(scheduled).plus(draws.minutes(0, 40, "road" + index));
        behind = Duration.between(leg.to().arrival(), arrived);
        add("arrive" + index, Kind.ARRIVE, leg.to().place(), index, arrived);
    }

    private void board(int index, PlaceCode place, boolean isLoose, Instant at) {
        add("load" + index, isLoose ? Kind.LOAD_LOOSE : Kind.LOAD, place, index, later(at, arrived));
        wagons = isLoose ? Optional.empty() : Optional.of(place);
    }

    private void reload(int index, PlaceCode place, Instant at) {
        PlaceCode old = wagons.orElse(place);
        moves.add(new Move("reload" + index + "-" + place, Kind.RELOAD, place, at, teller(index, place), "", old));
        wagons = Optional.of(place);
        arrived = later(arrived, at);
    }

    private void handOver(int index, Instant at) {
        if (index == 0) {
            return;
        }
        String before = tellers.carrier(legs, index - 1);
        String next = tellers.carrier(legs, index);
        PlaceCode place = legs.get(index).from().place();
        if (!before.equals(next)) {
            moves.add(new Move("note" + index, Kind.HAND_OVER, place, later(at, arrived), before, next, place));
        }
    }

    /** Off the train, ship or lorry; only a wagon that goes on across the border keeps its load. */
    private void end(int index, Leg leg) {
        boolean isLast = index == legs.size() - 1;
        boolean staysOn = !isLast && wagons.isPresent() && (isShuttle(index) || isShuttle(index + 1));
        if (staysOn && !(isShuttle(index) && legs.get(index + 1).departureId().isEmpty())) {
            return;
        }
        Duration handling = isLast ? draws.minutes(240, 1_080, "release") : draws.minutes(60, 180, "unload" + index);
        PlaceCode place = leg.to().place();
        Instant at = arrived.plus(handling);
        moves.add(new Move(
                "unload" + index,
                wagons.isPresent() ? Kind.UNLOAD : Kind.UNLOAD_LOOSE,
                place,
                at,
                teller(index, place),
                "",
                wagons.orElse(place)));
        wagons = Optional.empty();
        arrived = isLast ? arrived : at;
    }

    private void add(String key, Kind kind, PlaceCode place, int index, Instant at) {
        moves.add(new Move(key, kind, place, at, teller(index, place), "", place));
    }

    private String teller(int index, PlaceCode place) {
        return tellers.at(place, tellers.carrier(legs, index));
    }

    private boolean isShuttle(int index) {
        Leg leg = legs.get(index);
        return leg.departureId().isEmpty() && leg.mode() == Mode.RAIL;
    }

    private static boolean passes(Leg leg, PlaceCode place) {
        return leg.calls().stream().anyMatch(call -> call.place().equals(place));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
