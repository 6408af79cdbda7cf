package org.hexi.hub.transport.planning;

import java.time.Instant;
import java.util.Optional;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Mass;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.routing.api.JourneyQuery;
import org.hexi.engine.routing.api.Resolution;

/**
 * A question: what goes where, ready when, there by when. Immutable.
 *
 * @param mass gross mass of the goods, without containers
 * @param resolution the grid the front is exact on
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
        int horizonDays,
        int maxLegs) {
    public static final int MOST_TEU = 400;
    public static final int MOST_HORIZON_DAYS = 180;
    public static final int MOST_LEGS = 12;
    private static final int MOST_TONNES = 20_000;

    public PlanQuery {
        expect(!from.equals(to), "planning.query.samePlace", "to", to, "a place other than " + from);
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
        latestArrival.ifPresent(latest -> expect(
                latest.isAfter(ready),
                "planning.query.latestBeforeReady",
                "latestArrival",
                latest,
                "an instant after " + ready));
    }

    /** The question with the usual horizon, number of legs and resolution. */
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
                JourneyQuery.DEFAULT_HORIZON_DAYS,
                JourneyQuery.DEFAULT_MAX_LEGS);
    }

    public PlanQuery withResolution(Resolution other) {
        return new PlanQuery(from, to, ready, latestArrival, mass, teu, other, horizonDays, maxLegs);
    }

    public PlanQuery withReady(Instant other) {
        return new PlanQuery(from, to, other, latestArrival, mass, teu, resolution, horizonDays, maxLegs);
    }

    private static void expect(boolean holds, String code, String field, Object value, String accepted) {
        if (!holds) {
            throw new InvalidValue(code, field, value, accepted);
        }
    }
}
