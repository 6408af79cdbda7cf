package org.hexi.hub.transport.planning;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Mass;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.routing.api.JourneyQuery;
import org.hexi.engine.routing.api.Resolution;
import org.hexi.engine.routing.api.Tolerance;

/**
 * A question: what goes where, ready when, there by when, and on what conditions. Immutable.
 *
 * @param from where the way begins; the nearest terminal where the goods are picked up at a door
 * @param to likewise
 * @param mass gross mass of the goods, without containers
 * @param resolution the grid the front is exact on
 * @param tolerance how much better in every criterion at once a way left out may be; nothing for the exact front
 * @param horizonDays no leg leaves later than this many days after ready
 */
public record PlanQuery(
        PlaceCode from,
        PlaceCode to,
        Instant ready,
        Optional<Instant> latestArrival,
        Mass mass,
        int teu,
        Resolution resolution,
        Tolerance tolerance,
        int horizonDays,
        int maxLegs,
        Demands demands) {
    public static final int MOST_TEU = 400;
    public static final int MOST_HORIZON_DAYS = 180;
    public static final int MOST_LEGS = 12;
    private static final int MOST_TONNES = 20_000;
    private static final BigDecimal FINEST_COST = new BigDecimal("0.01");
    private static final BigDecimal FINEST_CO2E = new BigDecimal("0.001");
    private static final Instant FIRST_INSTANT = Instant.EPOCH;
    private static final Instant LAST_INSTANT = Instant.parse("2200-01-01T00:00:00Z");

    /** A month, and a probability near to nothing: what is meant to be tolerated is less. */
    private static final Tolerance MOST_TOLERANCE =
            new Tolerance(30L * 24 * 60, BigDecimal.valueOf(1_000_000), BigDecimal.valueOf(1_000_000), 10_000_000);

    public PlanQuery {
        if (demands.doors().isNone()) {
            expect(!from.equals(to), "planning.query.samePlace", "to", to, "a place other than " + from);
        } else {
            expect(!from.equals(to), "planning.door.sameTerminal", "to", to, "ends with different terminals nearest");
        }
        expect(teu >= 1 && teu <= MOST_TEU, "planning.query.teu", "teu", teu, "1 to " + MOST_TEU);
        expect(
                mass.compareTo(Mass.tonnes(MOST_TONNES)) <= 0,
                "planning.query.mass",
                "massKilograms",
                mass.kilograms(),
                "at most " + MOST_TONNES + " tonnes");
        expect(
                horizonDays >= 1 && horizonDays <= MOST_HORIZON_DAYS,
                "planning.query.horizon",
                "horizonDays",
                horizonDays,
                "1 to " + MOST_HORIZON_DAYS);
        expect(maxLegs >= 1 && maxLegs <= MOST_LEGS, "planning.query.legs", "maxLegs", maxLegs, "1 to " + MOST_LEGS);
        checkTime("ready", ready);
        latestArrival.ifPresent(latest -> checkTime("latestArrival", latest));
        latestArrival.ifPresent(latest -> expect(
                latest.isAfter(ready),
                "planning.query.latestBeforeReady",
                "latestArrival",
                latest,
                "an instant after " + ready));
        checkGrid(resolution);
        demands.checkEnds(from, to);
        checkTolerance(tolerance);
    }

    /** The question with no demands and the usual horizon, number of legs and resolution. */
    public static PlanQuery of(
            PlaceCode from, PlaceCode to, Instant ready, Optional<Instant> latestArrival, Mass mass, int teu) {
        return new PlanQuery(
                from,
                to,
                ready,
                latestArrival,
                mass,
                teu,
                Resolution.DEFAULT,
                Tolerance.EXACT,
                JourneyQuery.DEFAULT_HORIZON_DAYS,
                JourneyQuery.DEFAULT_MAX_LEGS,
                Demands.NONE);
    }

    public Shipment shipment() {
        return new Shipment(mass, teu, demands.cargo(), demands.cubicMetres());
    }

    public PlanQuery with(Demands other) {
        return new PlanQuery(
                from, to, ready, latestArrival, mass, teu, resolution, tolerance, horizonDays, maxLegs, other);
    }

    public PlanQuery with(Tolerance other) {
        return new PlanQuery(
                from, to, ready, latestArrival, mass, teu, resolution, other, horizonDays, maxLegs, demands);
    }

    public PlanQuery withResolution(Resolution other) {
        return new PlanQuery(
                from, to, ready, latestArrival, mass, teu, other, tolerance, horizonDays, maxLegs, demands);
    }

    public PlanQuery withReady(Instant other) {
        return new PlanQuery(
                from, to, other, latestArrival, mass, teu, resolution, tolerance, horizonDays, maxLegs, demands);
    }

    /** The same question about goods ready at another instant: the latest arrival and late papers move with it. */
    public PlanQuery movedTo(Instant other) {
        Duration shift = Duration.between(ready, other);
        return new PlanQuery(
                from,
                to,
                other,
                latestArrival.map(latest -> latest.plus(shift)),
                mass,
                teu,
                resolution,
                tolerance,
                horizonDays,
                maxLegs,
                demands.moved(shift));
    }

    /** A year far away is a slip of the finger, and some are more than a calendar holds. */
    private static void checkTime(String field, Instant instant) {
        boolean isSensible = instant.isAfter(FIRST_INSTANT) && instant.isBefore(LAST_INSTANT);
        expect(isSensible, "planning.query.time", field, instant, "an instant between 1970 and 2200");
    }

    /** Finer than any price or factor is, a grid costs much and tells nothing. */
    private static void checkGrid(Resolution grid) {
        expect(
                grid.cost().compareTo(FINEST_COST) >= 0,
                "planning.query.grid",
                "resolution.cost",
                grid.cost(),
                "at least " + FINEST_COST);
        expect(
                grid.co2eKilograms().compareTo(FINEST_CO2E) >= 0,
                "planning.query.grid",
                "resolution.co2eKilograms",
                grid.co2eKilograms(),
                "at least " + FINEST_CO2E);
    }

    private static void checkTolerance(Tolerance tolerance) {
        boolean isSmall = tolerance.minutes() <= MOST_TOLERANCE.minutes()
                && tolerance.cost().compareTo(MOST_TOLERANCE.cost()) <= 0
                && tolerance.co2eKilograms().compareTo(MOST_TOLERANCE.co2eKilograms()) <= 0
                && tolerance.riskMicros() <= MOST_TOLERANCE.riskMicros();
        expect(
                isSmall,
                "planning.query.tolerance",
                "tolerance",
                tolerance.minutes() + " min",
                "at most a month, a million in cost, a million kilograms and 10 in -ln p");
    }

    private static void expect(boolean holds, String code, String field, Object value, String accepted) {
        if (!holds) {
            throw new InvalidValue(code, field, value, accepted);
        }
    }
}
