package org.hexi.engine.routing.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hexi.engine.routing.api.Disturbed.BRISK;
import static org.hexi.engine.routing.api.Disturbed.FIRST_CANCELLED;
import static org.hexi.engine.routing.api.Disturbed.after;
import static org.hexi.engine.routing.api.Disturbed.asked;
import static org.hexi.engine.routing.api.Disturbed.booking;
import static org.hexi.engine.routing.api.Disturbed.corridor;
import static org.hexi.engine.routing.api.Disturbed.key;
import static org.hexi.engine.routing.api.Disturbed.verdict;
import static org.hexi.engine.routing.api.Sketch.at;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.routing.disruption.Disruption;
import org.hexi.engine.routing.disruption.OpenBooking;
import org.hexi.engine.routing.disruption.Replanning;
import org.hexi.engine.routing.disruption.Verdict;
import org.hexi.engine.routing.spi.FreeRoom;
import org.junit.jupiter.api.Test;

/** Scenarios X: which tail a booking is moved to, what it is held to, and the room of a batch. */
class ReplanningScenariosTest {
    @Test
    void x09RoomIsPromisedOnceAndToWhoHasLeastTime() {
        Sketch sketch = corridor(BRISK);
        JourneyQuery open = asked();
        OpenBooking hurried = booking("C", sketch, open.withLatest(at("2026-03-06T20:00")));
        OpenBooking first = booking("A", sketch, open.withLatest(at("2026-03-07T20:00")));
        OpenBooking second = booking("B", sketch, open.withLatest(at("2026-03-07T20:00")));
        FreeRoom roomForOne =
                (service, departure, after) -> BigDecimal.valueOf(departure.id().equals("O2") ? 2 : 100);

        List<Verdict> verdicts = after(sketch, roomForOne, FIRST_CANCELLED)
                .replan(List.of(first, second, hurried), at("2026-03-01T20:00"));

        assertThat(verdicts).extracting(Verdict::booking).containsExactly(first, second, hurried);
        assertThat(verdicts)
                .extracting(Disturbed::key)
                .containsExactly(
                        "MAIN/M2:LZD>URC ONWARD/O3:URC>ALA",
                        "MAIN/M2:LZD>URC ONWARD/O3:URC>ALA",
                        "MAIN/M2:LZD>URC ONWARD/O2:URC>ALA");
    }

    @Test
    void x10SeatThatIsHeldIsNotAskedForAgain() {
        Sketch sketch = corridor(BRISK)
                .service("RELIEF", 0, "LZD", "URC")
                .run("RELIEF", "R1", "2026-03-02T12:00", "2026-03-03T12:00");
        OpenBooking booking = booking("B1", sketch, asked());
        FreeRoom fullOnward =
                (service, departure, after) -> BigDecimal.valueOf(departure.id().equals("O1") ? 0 : 100);

        Verdict verdict = verdict(after(sketch, fullOnward, FIRST_CANCELLED), booking, "2026-03-01T20:00");

        assertThat(key(verdict)).isEqualTo("RELIEF/R1:LZD>URC ONWARD/O1:URC>ALA");
    }

    @Test
    void x12PreferenceChoosesFromTheFrontOfTheTail() {
        Sketch sketch = corridor(BRISK)
                .service("QUICK", 0, "LZD", "ALA")
                .run("QUICK", "Q1", "2026-03-03T00:00", "2026-03-03T20:00")
                .price("QUICK", "LZD", "ALA", "900", "2000");
        Journey planned = sketch.plan(asked()).journeys().getLast();
        Replanning replanning = after(sketch, FIRST_CANCELLED);

        OpenBooking earliest = new OpenBooking("B1", asked(), planned, Preference.EARLIEST);
        OpenBooking cheapest = new OpenBooking("B2", asked(), planned, Preference.CHEAPEST);

        assertThat(planned.key()).isEqualTo("MAIN/M1:LZD>URC ONWARD/O1:URC>ALA");
        assertThat(key(verdict(replanning, earliest, "2026-03-01T20:00"))).isEqualTo("QUICK/Q1:LZD>ALA");
        assertThat(key(verdict(replanning, cheapest, "2026-03-01T20:00")))
                .isEqualTo("MAIN/M2:LZD>URC ONWARD/O2:URC>ALA");
        assertThat(replanning.front(cheapest, at("2026-03-01T20:00")).journeys())
                .extracting(Journey::key)
                .containsExactly("QUICK/Q1:LZD>ALA", "MAIN/M2:LZD>URC ONWARD/O2:URC>ALA");
    }

    @Test
    void x13TheLatestArrivalGoesBeforeThePreference() {
        Sketch sketch = corridor(BRISK)
                .service("QUICK", 0, "LZD", "ALA")
                .run("QUICK", "Q1", "2026-03-03T00:00", "2026-03-03T20:00")
                .price("QUICK", "LZD", "ALA", "900", "2000")
                .release("ALA", Dwell.hours(12, 24));
        JourneyQuery query = asked().withLatest(at("2026-03-06T12:00"));
        Journey planned = sketch.plan(query).journeys().getLast();
        OpenBooking booking = new OpenBooking("B1", query, planned, Preference.CHEAPEST);

        Verdict verdict = verdict(after(sketch, FIRST_CANCELLED), booking, "2026-03-01T20:00");

        assertThat(planned.key()).isEqualTo("MAIN/M1:LZD>URC ONWARD/O1:URC>ALA");
        assertThat(key(verdict))
                .as("O2 would be released eight hours late, by its median")
                .isEqualTo("QUICK/Q1:LZD>ALA");

        List<OpenBooking> many = IntStream.range(0, 10)
                .mapToObj(n -> new OpenBooking("B" + n, query, planned, Preference.CHEAPEST))
                .toList();
        assertThat(after(sketch, FIRST_CANCELLED).replan(many, at("2026-03-01T20:00")))
                .as("choosing from one front comes to the same as looking for one booking")
                .extracting(Disturbed::key)
                .containsOnly("QUICK/Q1:LZD>ALA");
    }

    @Test
    void x15WhatBegunLegsMetAndTookIsNotAskedAgain() {
        Sketch sketch = corridor(BRISK);
        JourneyQuery query = asked().with(Conditions.requiring(new Requirement.Via(new PlaceCode("LZD"))))
                .with(Limits.NONE.withMostCost(new BigDecimal("200")));
        OpenBooking booking = booking("B1", sketch, query);
        Disruption cancelled = new Disruption.Cancelled("ONWARD", "O1");

        assertThat(key(verdict(after(sketch, cancelled), booking, "2026-03-02T20:00")))
                .isEqualTo("MAIN/M1:LZD>URC ONWARD/O2:URC>ALA");

        Sketch dearer = corridor(BRISK).price("ONWARD", "URC", "ALA", "101", "70");
        assertThat(verdict(after(dearer, cancelled), booking, "2026-03-02T20:00"))
                .isInstanceOfSatisfying(
                        Verdict.Broken.class,
                        broken -> assertThat(broken.reason())
                                .isEqualTo(new NoJourney.Excluded(Demand.MOST_COST, at("2026-03-06T08:00"))));
    }

    @Test
    void x19EventsNameWhatIsThere() {
        Sketch sketch = corridor(BRISK);

        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> after(sketch, new Disruption.Cancelled("MAIN", "M9")))
                .extracting(InvalidValue::field)
                .isEqualTo("departure");
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> after(sketch, new Disruption.Late("GHOST", "M1", 0, 60)))
                .extracting(InvalidValue::field)
                .isEqualTo("service");
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> after(sketch, new Disruption.Late("MAIN", "M1", 2, 60)))
                .extracting(InvalidValue::field)
                .isEqualTo("fromStop");
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new Disruption.Late("MAIN", "M1", 0, 0))
                .extracting(InvalidValue::code)
                .isEqualTo("routing.disruption.impossible");
    }

    @Test
    void x20BookingsOfABatchHaveNamesOfTheirOwn() {
        Sketch sketch = corridor(BRISK);
        OpenBooking booking = booking("B1", sketch, asked());
        Replanning replanning = after(sketch, FIRST_CANCELLED);

        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> replanning.replan(List.of(booking, booking), at("2026-03-01T20:00")))
                .extracting(InvalidValue::code)
                .isEqualTo("routing.booking.duplicate");
    }
}
