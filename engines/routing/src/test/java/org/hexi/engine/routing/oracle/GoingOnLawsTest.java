package org.hexi.engine.routing.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.routing.api.Ban;
import org.hexi.engine.routing.api.Conditions;
import org.hexi.engine.routing.api.CriteriaUnits;
import org.hexi.engine.routing.api.Front;
import org.hexi.engine.routing.api.Journey;
import org.hexi.engine.routing.api.JourneyPlanner;
import org.hexi.engine.routing.api.JourneyQuery;
import org.hexi.engine.routing.api.Leg;
import org.hexi.engine.routing.api.LegPrice;
import org.hexi.engine.routing.api.Mode;
import org.hexi.engine.routing.api.Resolution;
import org.hexi.engine.routing.api.Start;
import org.hexi.engine.routing.api.Timetable;
import org.hexi.engine.routing.spi.Departure;
import org.hexi.engine.routing.spi.LegPricing;
import org.hexi.engine.routing.spi.RoadLink;
import org.hexi.engine.routing.spi.ScheduledService;
import org.hexi.engine.routing.spi.ServiceTerms;
import org.hexi.engine.routing.spi.StopTime;
import org.junit.jupiter.api.Test;

/** Questions that begin where a leg ended, and timetables in which one service runs otherwise. */
class GoingOnLawsTest {
    private static final long FIRST_SEED = 93_000;
    private static final int CASES = Boolean.getBoolean("hexi.long") ? 4000 : 400;
    private static final PlaceCode DOOR = new PlaceCode("BEFORE");
    private static final int RUN_MINUTES = 10;

    @Test
    void goingOnFromALegIsLikeHavingPlannedThatLegAsWell() {
        int vectors = 0;
        for (long seed = FIRST_SEED; seed < FIRST_SEED + CASES; seed++) {
            RandomCase given = fromAPlace(RandomCase.of(seed));
            boolean isOffRoad = seed % 2 == 0 && !mayBanRoads(given);
            JourneyQuery query = given.query();
            Start start = new Start.Unloaded(isOffRoad, query.readyMinute());
            List<CriteriaUnits> expected = units(withTheLegBefore(given, isOffRoad), RUN_MINUTES);
            Front tail = plan(given, query.goingOn(query.from(), query.readyMinute(), start));
            assertThat(units(tail, 0)).as("seed %d", seed).isEqualTo(expected);
            vectors += expected.size();
        }
        assertThat(vectors).as("fronts worth comparing").isGreaterThan(CASES / 2);
    }

    @Test
    void nothingThatGoesOnLeavesInThePast() {
        int legs = 0;
        for (long seed = FIRST_SEED; seed < FIRST_SEED + CASES; seed++) {
            RandomCase given = fromAPlace(RandomCase.of(seed));
            long ready = given.query().readyMinute();
            long now = ready + new Random(seed).nextInt(400);
            JourneyQuery query = given.query().goingOn(given.query().from(), ready, new Start.Unloaded(false, now));
            for (Journey journey : plan(given, query).journeys()) {
                Leg first = journey.legs().getFirst();
                long gate = first instanceof Leg.Ride ride ? ride.cutOffMinute() : first.departureMinute();
                assertThat(gate).as("seed %d", seed).isGreaterThanOrEqualTo(now);
                legs++;
            }
        }
        assertThat(legs).isGreaterThan(CASES / 2);
    }

    @Test
    void oneServiceRunningOtherwiseIsLikeATimetableBuiltAnew() {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + CASES; seed++) {
            RandomCase given = RandomCase.of(seed);
            Random random = new Random(seed);
            int at = random.nextInt(given.services().size());
            ScheduledService service = given.services().get(at);
            List<Departure> departures = new ArrayList<>(service.departures());
            Departure removed = departures.remove(random.nextInt(departures.size()));
            if (random.nextBoolean()) {
                departures.add(removed.later(random.nextInt(2), 1 + random.nextInt(600)));
            }
            List<ScheduledService> others = new ArrayList<>(given.services());
            others.set(at, service.with(departures));
            Timetable changed = given.timetable().with(service.id(), departures);
            assertThat(new JourneyPlanner(changed).plan(given.query(), given.pricing(), given.world()))
                    .as("seed %d", seed)
                    .isEqualTo(given.with(others).plan());
        }
    }

    /** The case asked from its first place, on a grid of whole minutes, without requirements a leg before could meet. */
    private static RandomCase fromAPlace(RandomCase given) {
        JourneyQuery query = given.query();
        Resolution grid = query.resolution();
        return given.with(query.goingOn(given.places().getFirst(), query.readyMinute(), Start.HANDED_OVER)
                .with(new Conditions(query.conditions().bans(), List.of()))
                .with(new Resolution(1, grid.cost(), grid.co2eKilograms(), grid.riskMicros()))
                .withOwnRoads(List.of())
                .withMaxLegs(30)
                .withHorizonDays(60));
    }

    private static boolean mayBanRoads(RandomCase given) {
        Ban roads = new Ban.Mover(Mode.ROAD);
        return given.query().conditions().bans().contains(roads)
                || given.embargoes().stream().anyMatch(embargo -> embargo.ban().equals(roads));
    }

    private static Front withTheLegBefore(RandomCase given, boolean isOffRoad) {
        JourneyQuery query = given.query();
        long ready = query.readyMinute();
        JourneyQuery before =
                query.goingOn(DOOR, ready - RUN_MINUTES, Start.HANDED_OVER).withMaxLegs(31);
        if (isOffRoad) {
            return plan(
                    given,
                    before.withOwnRoads(List.of(new RoadLink(DOOR, query.from(), RUN_MINUTES, LegPrice.NOTHING))));
        }
        ScheduledService leg = new ScheduledService(
                "BEFORE",
                List.of(DOOR, query.from()),
                ServiceTerms.rail(0),
                List.of(),
                List.of(new Departure("ONLY", List.of(StopTime.at(ready - RUN_MINUTES), StopTime.at(ready)))));
        List<ScheduledService> services = new ArrayList<>(given.services());
        services.add(leg);
        List<PlaceCode> places = new ArrayList<>(given.places());
        places.add(DOOR);
        RandomCase more = new RandomCase(
                given.seed(),
                places,
                given.releases(),
                services,
                given.transfers(),
                given.roads(),
                given.prices(),
                given.full(),
                given.handling(),
                given.closures(),
                given.embargoes(),
                before);
        more.prices().put(RandomCase.key(leg, 0, 1), LegPrice.NOTHING);
        return more.plan();
    }

    private static Front plan(RandomCase given, JourneyQuery query) {
        LegPricing pricing = given.pricing();
        return new JourneyPlanner(given.timetable()).plan(query, pricing, given.world());
    }

    private static List<CriteriaUnits> units(Front front, long sooner) {
        return front.journeys().stream()
                .map(Journey::units)
                .map(units -> new CriteriaUnits(units.arrival() - sooner, units.cost(), units.co2e(), units.risk()))
                .toList();
    }
}
