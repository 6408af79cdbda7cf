package org.hexi.engine.routing.disruption;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;
import org.hexi.engine.routing.api.Connection;
import org.hexi.engine.routing.api.Criteria;
import org.hexi.engine.routing.api.CriteriaUnits;
import org.hexi.engine.routing.api.Dwell;
import org.hexi.engine.routing.api.Journey;
import org.hexi.engine.routing.api.JourneyQuery;
import org.hexi.engine.routing.api.Leg;
import org.hexi.engine.routing.api.LegPrice;
import org.hexi.engine.routing.api.Release;
import org.hexi.engine.routing.internal.Grid;

/** Adds up the legs of one booking, begun ones and new ones, to a journey, as the planner adds up its own. Immutable. */
final class Reckoning {
    private static final double MICROS = 1e6;

    private final JourneyQuery asked;
    private final Optional<Dwell> release;
    private final Grid grid;

    Reckoning(OpenBooking booking) {
        this.asked = booking.asked();
        this.release = booking.journey().release().map(Release::dwell);
        this.grid = new Grid(asked.resolution(), asked.readyMinute());
    }

    /** The journey of legs that end at the destination; only where {@link #isPossible}. */
    Journey journey(List<Leg> legs) {
        long arrival = legs.getLast().unloadedMinute();
        double negativeLog = deadlineLog(arrival);
        LegPrice total = LegPrice.NOTHING;
        long risk = deadlineUnits(arrival);
        for (Leg leg : legs.reversed()) {
            total = total.plus(leg.price())
                    .plus(leg.connection().map(Connection::price).orElse(LegPrice.NOTHING));
            negativeLog += crossingLog(leg) + connectionLog(leg);
            risk += grid.risk(crossingLog(leg)) + grid.risk(connectionLog(leg));
        }
        Criteria criteria =
                new Criteria(released(arrival), total.cost(), total.co2eKilograms(), Math.round(negativeLog * MICROS));
        CriteriaUnits units = new CriteriaUnits(grid.clock(released(arrival)), costUnits(legs), co2eUnits(legs), risk);
        return new Journey(legs, release(arrival), criteria, units);
    }

    /** When goods that are put down at the destination at a minute are released. */
    long released(long arrival) {
        return arrival + release.map(Dwell::medianMinutes).orElse(0L);
    }

    /** Whether an arrival can still keep the latest arrival. */
    boolean isPossible(long arrival) {
        return deadlineUnits(arrival) != Grid.IMPOSSIBLE;
    }

    /** The risk of the deadline in units of the grid. */
    long deadlineUnits(long arrival) {
        return grid.risk(deadlineLog(arrival));
    }

    long costUnits(List<Leg> legs) {
        return legs.stream()
                .mapToLong(leg -> grid.cost(leg.price()) + change(leg, grid::cost))
                .sum();
    }

    long co2eUnits(List<Leg> legs) {
        return legs.stream()
                .mapToLong(leg -> grid.co2e(leg.price()) + change(leg, grid::co2e))
                .sum();
    }

    private double deadlineLog(long arrival) {
        OptionalLong latest = asked.latestMinute();
        if (latest.isEmpty()) {
            return 0;
        }
        long left = latest.getAsLong() - arrival;
        return release.map(dwell -> dwell.negativeLogWithin(left)).orElse(left >= 0 ? 0 : Double.POSITIVE_INFINITY);
    }

    private Optional<Release> release(long arrival) {
        return release.map(dwell -> new Release(asked.to(), dwell, released(arrival), probability(dwell, arrival)));
    }

    private double probability(Dwell dwell, long arrival) {
        OptionalLong latest = asked.latestMinute();
        return latest.isPresent() ? dwell.probabilityWithin(latest.getAsLong() - arrival) : 1;
    }

    private static long change(Leg leg, ToLongFunction<LegPrice> units) {
        return leg.connection().map(change -> units.applyAsLong(change.price())).orElse(0L);
    }

    private static double crossingLog(Leg leg) {
        return leg instanceof Leg.Ride ride ? -StrictMath.log(ride.crossingProbability()) : 0;
    }

    /** A lorry waits for its load, so that only the change to a ride is at risk. */
    private static double connectionLog(Leg leg) {
        if (leg instanceof Leg.Road) {
            return 0;
        }
        return leg.connection()
                .map(change -> change.dwell().negativeLogWithin(change.availableMinutes()))
                .orElse(0.0);
    }
}
