package org.hexi.engine.routing.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.hexi.engine.routing.api.Connection;
import org.hexi.engine.routing.api.CriteriaUnits;
import org.hexi.engine.routing.api.Journey;
import org.hexi.engine.routing.api.JourneyQuery;
import org.hexi.engine.routing.api.Leg;
import org.hexi.engine.routing.api.LegPrice;
import org.hexi.engine.routing.api.Release;
import org.hexi.engine.routing.api.Resolution;
import org.jspecify.annotations.Nullable;

/** Adds a journey up again from what its legs say, and checks that they fit together. */
final class JourneyReckoning {
    private final JourneyQuery query;
    private final Journey journey;
    private BigDecimal cost = BigDecimal.ZERO;
    private BigDecimal co2e = BigDecimal.ZERO;
    private long costUnits;
    private long co2eUnits;
    private long riskUnits;
    private double probability = 1;

    JourneyReckoning(JourneyQuery query, Journey journey) {
        this.query = query;
        this.journey = journey;
    }

    void check() {
        assertThat(journey.legs().getFirst().from()).isEqualTo(query.from());
        assertThat(journey.legs().getLast().to()).isEqualTo(query.to());
        assertThat(journey.legs()).hasSizeBetween(1, query.maxLegs());
        @Nullable Leg before = null;
        for (Leg leg : journey.legs()) {
            fits(before, leg);
            add(leg);
            before = leg;
        }
        long arrival = journey.legs().getLast().unloadedMinute();
        journey.release().ifPresent(release -> certain(release.probability()));
        long released = journey.release().map(Release::releaseMinute).orElse(arrival);
        assertThat(journey.units())
                .isEqualTo(new CriteriaUnits(
                        units(BigDecimal.valueOf(released - query.readyMinute()), grid().minutes()),
                        costUnits,
                        co2eUnits,
                        riskUnits));
        assertThat(journey.criteria().arrivalMinute()).isEqualTo(released);
        assertThat(journey.criteria().cost()).isEqualByComparingTo(cost);
        assertThat(journey.criteria().co2eKilograms()).isEqualByComparingTo(co2e);
        assertThat(journey.criteria().probability()).isBetween(probability - 1e-6, probability + 1e-6);
    }

    private void fits(@Nullable Leg before, Leg leg) {
        assertThat(leg.arrivalMinute()).isGreaterThan(leg.departureMinute());
        assertThat(leg.connection().isPresent()).isEqualTo(before != null);
        long ready = before == null ? query.readyMinute() : before.unloadedMinute();
        long gate = leg instanceof Leg.Ride ride ? ride.cutOffMinute() : leg.departureMinute();
        assertThat(gate).isBetween(ready, leg.departureMinute());
        if (before != null) {
            Connection change = leg.connection().orElseThrow();
            assertThat(change.from()).isEqualTo(before.to());
            assertThat(change.to()).isEqualTo(leg.from());
            assertThat(change.availableMinutes()).isEqualTo(gate - ready - change.waitingMinutes());
            assertThat(change.slackMinutes()).isNotNegative();
            assertThat(leg instanceof Leg.Road && before instanceof Leg.Road).isFalse();
        }
    }

    private void add(Leg leg) {
        pay(leg.price());
        leg.connection().map(Connection::price).ifPresent(this::pay);
        leg.connection().map(Connection::probability).ifPresent(this::certain);
        if (leg instanceof Leg.Ride ride) {
            certain(ride.crossingProbability());
        }
    }

    private void pay(LegPrice price) {
        cost = cost.add(price.cost());
        co2e = co2e.add(price.co2eKilograms());
        costUnits += units(price.cost(), grid().cost());
        co2eUnits += units(price.co2eKilograms(), grid().co2eKilograms());
    }

    private void certain(double share) {
        assertThat(share).isGreaterThan(0).isLessThanOrEqualTo(1);
        probability *= share;
        riskUnits += Math.round(-Math.log(share) * 1e6 / grid().riskMicros());
    }

    private Resolution grid() {
        return query.resolution();
    }

    private static long units(BigDecimal value, int unit) {
        return units(value, BigDecimal.valueOf(unit));
    }

    private static long units(BigDecimal value, BigDecimal unit) {
        return value.divide(unit, 0, RoundingMode.HALF_UP).longValueExact();
    }
}
