package org.hexi.hub.transport.planning.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Mass;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.routing.api.Ban;
import org.hexi.engine.routing.api.Conditions;
import org.hexi.engine.routing.api.JourneyQuery;
import org.hexi.engine.routing.api.Requirement;
import org.hexi.engine.routing.api.Resolution;
import org.hexi.engine.routing.api.Tolerance;
import org.hexi.hub.transport.planning.Demands;
import org.hexi.hub.transport.planning.Door;
import org.hexi.hub.transport.planning.Doors;
import org.hexi.hub.transport.planning.PlanQuery;
import org.hexi.hub.transport.planning.RoadEnd;
import org.hexi.hub.transport.planning.Terminals;
import org.jspecify.annotations.Nullable;

/**
 * A question. Where the goods come from and go to, ready, mass and TEU are needed.
 *
 * @param from place of the network; left out where there is a {@code pickup}
 * @param to likewise with {@code delivery}
 * @param resolution the grid the front is exact on
 * @param tolerance left out for the exact front
 * @param avoid what no way may touch
 * @param require what each way must have, all of it
 * @param show left out for the whole front, which may hold thousands
 */
record PlanRequest(
        @Nullable String from,
        @Nullable String to,
        @Nullable DoorRequest pickup,
        @Nullable DoorRequest delivery,
        @Nullable Instant ready,
        @Nullable Instant latestArrival,
        @Nullable BigDecimal massKilograms,
        @Nullable Integer teu,
        @Nullable GridJson resolution,
        @Nullable ToleranceJson tolerance,
        @Nullable Integer horizonDays,
        @Nullable Integer maxLegs,
        @Nullable LimitsRequest limits,
        @Nullable NamedRequest avoid,
        @Nullable NamedRequest require,
        @Nullable CargoRequest cargo,
        @Nullable PapersRequest papers,
        @Nullable Shown show) {
    /** Which options an answer lists: the whole front, or the few that stand for it. */
    enum Shown {
        ALL,
        REPRESENTATIVES
    }

    boolean isFew() {
        return show == Shown.REPRESENTATIVES;
    }

    PlanQuery query(Terminals terminals) {
        Doors doors = new Doors(door("pickup", pickup), door("delivery", delivery));
        return new PlanQuery(
                place("from", from, RoadEnd.PICKUP, doors, terminals),
                place("to", to, RoadEnd.DELIVERY, doors, terminals),
                Field.needed("ready", ready),
                Optional.ofNullable(latestArrival),
                new Mass(Field.needed("massKilograms", massKilograms)),
                Field.needed("teu", teu),
                resolution == null ? Resolution.DEFAULT : resolution.resolution(),
                tolerance == null ? Tolerance.EXACT : tolerance.tolerance(),
                horizonDays == null ? JourneyQuery.DEFAULT_HORIZON_DAYS : horizonDays,
                maxLegs == null ? JourneyQuery.DEFAULT_MAX_LEGS : maxLegs,
                demands().with(doors));
    }

    private static Optional<Door> door(String path, @Nullable DoorRequest asked) {
        return Optional.ofNullable(asked).map(door -> door.door(path));
    }

    /** The place asked for, or the terminal nearest to the door; both would be two answers to one question. */
    private static PlaceCode place(String path, @Nullable String code, RoadEnd end, Doors doors, Terminals terminals) {
        Optional<Door> door = doors.at(end);
        if (door.isEmpty()) {
            return Field.at(path, () -> new PlaceCode(Field.needed(path, code)));
        }
        if (code != null) {
            throw new InvalidValue("planning.door.andPlace", path, code, "either a place or a door");
        }
        return terminals.nearest(end, door.get()).code();
    }

    private Demands demands() {
        LimitsRequest most = Objects.requireNonNullElse(limits, LimitsRequest.NONE);
        List<Ban> bans = Objects.requireNonNullElse(avoid, NamedRequest.NONE).bans();
        List<Requirement> required =
                Objects.requireNonNullElse(require, NamedRequest.NONE).requirements();
        CargoRequest what = Objects.requireNonNullElse(cargo, CargoRequest.GENERAL);
        return new Demands(
                Optional.ofNullable(most.mostCost()),
                Optional.ofNullable(most.mostCo2eKilograms()),
                Field.at("require", () -> new Conditions(new LinkedHashSet<>(bans), required)),
                what.cargo(),
                what.volume(),
                Objects.requireNonNullElse(papers, PapersRequest.NONE).papers(),
                Doors.NONE);
    }
}
