package org.hexi.engine.routing.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.hexi.engine.routing.spi.Circumstances;
import org.hexi.engine.routing.spi.DepartureFilter;

/** A demand of a question or of the world that can keep journeys away, and the question without it. */
public enum Demand {
    LATEST_ARRIVAL {
        @Override
        Asked without(JourneyQuery query, Circumstances world) {
            return new Asked(query.with(query.limits().withLatest(OptionalLong.empty())), world);
        }
    },
    MOST_COST {
        @Override
        Asked without(JourneyQuery query, Circumstances world) {
            Limits limits = query.limits();
            return new Asked(
                    query.with(new Limits(limits.latestMinute(), Optional.empty(), limits.mostCo2eKilograms())), world);
        }
    },
    CARBON_BUDGET {
        @Override
        Asked without(JourneyQuery query, Circumstances world) {
            Limits limits = query.limits();
            return new Asked(query.with(new Limits(limits.latestMinute(), limits.mostCost(), Optional.empty())), world);
        }
    },
    REQUIREMENTS {
        @Override
        Asked without(JourneyQuery query, Circumstances world) {
            return new Asked(query.with(new Conditions(query.conditions().bans(), List.of())), world);
        }
    },
    BANS {
        @Override
        Asked without(JourneyQuery query, Circumstances world) {
            return new Asked(
                    query.with(new Conditions(Set.of(), query.conditions().requirements())), world);
        }
    },
    PAPERS {
        @Override
        Asked without(JourneyQuery query, Circumstances world) {
            Load load = query.load();
            return new Asked(query.with(new Load(load.mass(), load.teu(), load.cargo(), Map.of())), world);
        }
    },
    ROOM {
        @Override
        Asked without(JourneyQuery query, Circumstances world) {
            return new Asked(query, new Circumstances(DepartureFilter.OPEN, world.closures(), world.embargoes()));
        }
    },
    CLOSURES {
        @Override
        Asked without(JourneyQuery query, Circumstances world) {
            return new Asked(query, new Circumstances(world.filter(), List.of(), world.embargoes()));
        }
    },
    EMBARGOES {
        @Override
        Asked without(JourneyQuery query, Circumstances world) {
            return new Asked(query, new Circumstances(world.filter(), world.closures(), List.of()));
        }
    },
    /** What the unit, the temperature and the dangers of the cargo ask of terminals and services. */
    HANDLING {
        @Override
        Asked without(JourneyQuery query, Circumstances world) {
            Cargo cargo = query.load().cargo();
            Cargo plain = new Cargo(Cargo.GENERAL.unit(), false, Set.of(), cargo.commodity(), cargo.origin());
            return new Asked(query.with(query.load().of(plain)), world);
        }
    };

    /** A question and the world it is asked in. */
    record Asked(JourneyQuery query, Circumstances world) {}

    /** The same question with this demand taken away; equal to it where it makes none. */
    abstract Asked without(JourneyQuery query, Circumstances world);
}
