package org.hexi.engine.routing.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.routing.api.Conditions;
import org.hexi.engine.routing.api.Front;
import org.hexi.engine.routing.api.Journey;
import org.hexi.engine.routing.api.JourneyPlanner;
import org.hexi.engine.routing.api.JourneyQuery;
import org.hexi.engine.routing.api.Leg;
import org.hexi.engine.routing.api.NoJourney;
import org.hexi.engine.routing.api.Requirement;
import org.hexi.engine.routing.api.Start;
import org.hexi.engine.routing.disruption.Disruption;
import org.hexi.engine.routing.disruption.OpenBooking;
import org.hexi.engine.routing.disruption.Replanning;
import org.hexi.engine.routing.disruption.Verdict;
import org.hexi.engine.routing.spi.RoadLink;
import org.hexi.engine.routing.spi.ScheduledService;

/** Reads one verdict again from the plain planner. */
record JudgedVerdict(RandomCase given, Happening drawn, Replanning replanning, Verdict verdict) {
    void check() {
        switch (verdict) {
            case Verdict.Kept kept -> check(kept);
            case Verdict.Moved moved -> check(moved);
            case Verdict.Broken broken -> check(broken);
        }
    }

    private void check(Verdict.Kept kept) {
        List<Leg> before = kept.booking().journey().legs();
        List<Leg> after = kept.journey().legs();
        assertThat(after).hasSameSizeAs(before);
        for (int n = 0; n < after.size(); n++) {
            assertThat(after.get(n).from()).isEqualTo(before.get(n).from());
            assertThat(after.get(n).to()).isEqualTo(before.get(n).to());
            assertThat(after.get(n).departureMinute())
                    .isGreaterThanOrEqualTo(before.get(n).departureMinute());
            if (drawn.event() instanceof Disruption.Cancelled cancelled
                    && after.get(n) instanceof Leg.Ride ride
                    && ride.service().equals(cancelled.service())
                    && ride.departure().equals(cancelled.departure())) {
                assertThat(ride.toStop()).isLessThanOrEqualTo(cancelled.fromStop());
            }
        }
        boolean isOpen =
                after.getFirst().departureMinute() > drawn.nowMinute() && gate(after.getFirst()) >= drawn.nowMinute();
        if (isOpen) {
            new JourneyReckoning(given.query(), kept.journey()).check();
        }
        if (isOpen
                && !(drawn.event() instanceof Disruption.Cancelled)
                && given.query().resolution().minutes() == 1
                && given.query().readyMinute() >= drawn.nowMinute()) {
            assertThat(replanning.front(kept.booking(), drawn.nowMinute()).journeys())
                    .as("what holds is among what could be planned")
                    .anyMatch(journey -> journey.units().covers(kept.journey().units()));
        }
    }

    private void check(Verdict.Moved moved) {
        List<Leg> legs = moved.journey().legs();
        assertThat(moved.journey().key()).isNotEqualTo(moved.booking().journey().key());
        List<Leg> begun = legs.subList(0, moved.begunLegs());
        assertThat(begun).allMatch(leg -> leg.departureMinute() <= drawn.nowMinute());
        List<Leg> tail = legs.subList(moved.begunLegs(), legs.size());
        assertThat(gate(tail.getFirst())).isGreaterThanOrEqualTo(drawn.nowMinute());
        Front plain = plain(begun);
        assertThat(plain.journeys()).extracting(Journey::legs).contains(tail);
        assertThat(first(moved.booking(), plain).legs()).isEqualTo(tail);
    }

    private void check(Verdict.Broken broken) {
        assertThat(replanning.front(broken.booking(), drawn.nowMinute()).journeys())
                .isEmpty();
        Leg first = broken.booking().journey().legs().getFirst();
        boolean mayHaveBegun = first.departureMinute() <= drawn.nowMinute();
        if (!mayHaveBegun) {
            assertThat(plain(List.of()).journeys()).isEmpty();
        }
    }

    /** The front of the tail after some begun legs, on the network written down anew. */
    private Front plain(List<Leg> begun) {
        RandomCase changed = drawn.in(given);
        JourneyQuery query = given.query();
        JourneyQuery open = query.with(query.limits().withLatest(OptionalLong.empty()));
        JourneyQuery tail = open.withReady(Math.max(query.readyMinute(), drawn.nowMinute()));
        if (!begun.isEmpty()) {
            Leg last = begun.getLast();
            PlaceCode place = last.to();
            boolean isOffRoad = last instanceof Leg.Road;
            tail = open.goingOn(place, last.unloadedMinute(), new Start.Unloaded(isOffRoad, drawn.nowMinute()));
        }
        tail = tail.with(left(begun, tail)).withMaxLegs(query.maxLegs() - begun.size());
        if (query.latestMinute().isPresent()) {
            if (query.latestMinute().getAsLong() < tail.readyMinute()) {
                return Front.empty(new NoJourney.NothingWithinHorizon(1));
            }
            tail = tail.withLatest(query.latestMinute().getAsLong());
        }
        return new JourneyPlanner(changed.timetable()).plan(less(begun, tail), changed.pricing(), changed.world());
    }

    private JourneyQuery less(List<Leg> begun, JourneyQuery tail) {
        BigDecimal costUnit = tail.resolution().cost();
        BigDecimal co2eUnit = tail.resolution().co2eKilograms();
        BigDecimal cost = BigDecimal.ZERO;
        BigDecimal co2e = BigDecimal.ZERO;
        for (Leg leg : begun) {
            cost = cost.add(rounded(leg.price().cost(), costUnit));
            co2e = co2e.add(rounded(leg.price().co2eKilograms(), co2eUnit));
            if (leg.connection().isPresent()) {
                cost = cost.add(rounded(leg.connection().get().price().cost(), costUnit));
                co2e = co2e.add(rounded(leg.connection().get().price().co2eKilograms(), co2eUnit));
            }
        }
        JourneyQuery query = tail;
        if (query.limits().mostCost().isPresent()) {
            BigDecimal most = query.limits().mostCost().get().subtract(cost);
            query = query.with(query.limits().withMostCost(most.max(BigDecimal.ZERO)));
        }
        if (query.limits().mostCo2eKilograms().isPresent()) {
            BigDecimal most = query.limits().mostCo2eKilograms().get().subtract(co2e);
            query = query.with(query.limits().withMostCo2e(most.max(BigDecimal.ZERO)));
        }
        return query;
    }

    private static BigDecimal rounded(BigDecimal amount, BigDecimal unit) {
        return amount.divide(unit, 0, RoundingMode.HALF_UP).multiply(unit);
    }

    private Conditions left(List<Leg> begun, JourneyQuery query) {
        List<Requirement> open = new ArrayList<>(query.conditions().requirements());
        for (Leg leg : begun) {
            OracleRules rules = new OracleRules(given.query(), given.handling(), given.world());
            if (leg instanceof Leg.Ride ride) {
                ScheduledService service = given.services().stream()
                        .filter(one -> one.id().equals(ride.service()))
                        .findFirst()
                        .orElseThrow();
                open.removeAll(rules.met(Set.of(), service, ride.fromStop(), ride.toStop()));
            } else {
                open.removeAll(rules.met(Set.of(), new RoadLink(leg.from(), leg.to(), 1, leg.price())));
            }
        }
        return new Conditions(query.conditions().bans(), open);
    }

    /** The first by the stated rule: in time if it was in time before, then by preference, then by key. */
    private static Journey first(OpenBooking booking, Front plain) {
        long latest = booking.asked().latestMinute().orElse(Long.MAX_VALUE);
        boolean wasInTime = booking.journey().criteria().arrivalMinute() <= latest;
        Comparator<Journey> order =
                Comparator.comparing(journey -> wasInTime && journey.criteria().arrivalMinute() > latest);
        Comparator<Journey> natural = Comparator.comparing(Journey::units);
        Comparator<Journey> preferred = switch (booking.preference()) {
            case EARLIEST -> natural;
            case CHEAPEST -> Comparator.comparingLong(journey -> journey.units().cost());
            case CLEANEST -> Comparator.comparingLong(journey -> journey.units().co2e());
            case SAFEST -> Comparator.comparingLong(journey -> journey.units().risk());
        };
        return plain.journeys().stream()
                .min(order.thenComparing(preferred).thenComparing(natural).thenComparing(Journey::key))
                .orElseThrow();
    }

    private static long gate(Leg leg) {
        return leg instanceof Leg.Ride ride ? ride.cutOffMinute() : leg.departureMinute();
    }
}
