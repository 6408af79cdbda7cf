package org.hexi.engine.routing.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexi.engine.routing.api.Disturbed.BRISK;
import static org.hexi.engine.routing.api.Disturbed.FIRST_CANCELLED;
import static org.hexi.engine.routing.api.Disturbed.SLOW;
import static org.hexi.engine.routing.api.Disturbed.after;
import static org.hexi.engine.routing.api.Disturbed.asked;
import static org.hexi.engine.routing.api.Disturbed.booking;
import static org.hexi.engine.routing.api.Disturbed.corridor;
import static org.hexi.engine.routing.api.Disturbed.key;
import static org.hexi.engine.routing.api.Disturbed.shift;
import static org.hexi.engine.routing.api.Disturbed.verdict;
import static org.hexi.engine.routing.api.Sketch.ask;
import static org.hexi.engine.routing.api.Sketch.at;

import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.routing.disruption.Disruption;
import org.hexi.engine.routing.disruption.OpenBooking;
import org.hexi.engine.routing.disruption.Replanning;
import org.hexi.engine.routing.disruption.Shift;
import org.hexi.engine.routing.disruption.Verdict;
import org.hexi.engine.routing.spi.Closure;
import org.junit.jupiter.api.Test;

/** Scenarios X: cancelled and late departures, shut borders, and what becomes of bookings that were to use them. */
class DisruptionScenariosTest {
    @Test
    void x01CancelledDepartureThatHasNotLeftMovesTheWholeJourney() {
        Sketch sketch = corridor(BRISK);
        OpenBooking booking = booking("B1", sketch, asked());

        Verdict verdict = verdict(after(sketch, FIRST_CANCELLED), booking, "2026-03-01T20:00");

        assertThat(booking.journey().key()).isEqualTo("MAIN/M1:LZD>URC ONWARD/O1:URC>ALA");
        assertThat(verdict).isInstanceOf(Verdict.Moved.class);
        assertThat(key(verdict)).isEqualTo("MAIN/M2:LZD>URC ONWARD/O2:URC>ALA");
        assertThat(verdict.shift()).contains(shift(24 * 60, "0", "0", 0));
    }

    @Test
    void x02CancelledMidJourneyLeavesTheBegunLegAlone() {
        Sketch sketch = corridor(BRISK).price("ONWARD", "URC", "ALA", "300", "70");
        OpenBooking booking = booking("B1", sketch, asked());

        Replanning replanning = after(sketch, new Disruption.Cancelled("ONWARD", "O1"));
        Verdict verdict = verdict(replanning, booking, "2026-03-02T20:00");

        assertThat(verdict).isInstanceOfSatisfying(Verdict.Moved.class, moved -> {
            assertThat(moved.begunLegs()).isEqualTo(1);
            assertThat(moved.journey().legs().getFirst())
                    .isEqualTo(booking.journey().legs().getFirst());
        });
        assertThat(key(verdict)).isEqualTo("MAIN/M1:LZD>URC ONWARD/O2:URC>ALA");
        assertThat(verdict.after().orElseThrow().criteria().cost()).isEqualByComparingTo("400");
        assertThat(verdict.after()
                        .orElseThrow()
                        .legs()
                        .getLast()
                        .connection()
                        .orElseThrow()
                        .availableMinutes())
                .isEqualTo(40 * 60);
    }

    @Test
    void x03LateTrainWhoseConnectionHoldsIsKeptWithLessCertainty() {
        Sketch sketch = corridor(SLOW);
        OpenBooking booking = booking("B1", sketch, asked());

        Replanning replanning = after(sketch, new Disruption.Late("MAIN", "M1", 1, 6 * 60));
        Verdict verdict = verdict(replanning, booking, "2026-03-02T20:00");

        assertThat(verdict).isInstanceOf(Verdict.Kept.class);
        assertThat(key(verdict)).isEqualTo(booking.journey().key());
        Shift shift = verdict.shift().orElseThrow();
        assertThat(shift.arrivalMinutes()).isZero();
        assertThat(shift.cost()).isZero();
        assertThat(shift.riskMicros()).isPositive();
        Connection change =
                verdict.after().orElseThrow().legs().getLast().connection().orElseThrow();
        assertThat(change.availableMinutes()).isEqualTo(10 * 60);
        assertThat(change.probability()).isEqualTo(SLOW.probabilityWithin(10 * 60));
    }

    @Test
    void x04LateTrainThatMissesItsConnectionMovesTheTail() {
        Sketch sketch = corridor(SLOW);
        OpenBooking booking = booking("B1", sketch, asked());

        Replanning replanning = after(sketch, new Disruption.Late("MAIN", "M1", 1, 11 * 60));
        Verdict verdict = verdict(replanning, booking, "2026-03-02T20:00");

        assertThat(verdict).isInstanceOf(Verdict.Moved.class);
        assertThat(key(verdict)).isEqualTo("MAIN/M1:LZD>URC ONWARD/O2:URC>ALA");
        Leg begun = verdict.after().orElseThrow().legs().getFirst();
        assertThat(begun.departureMinute()).isEqualTo(at("2026-03-02T08:00"));
        assertThat(begun.unloadedMinute()).isEqualTo(at("2026-03-03T19:00"));
    }

    @Test
    void x05LateArrivalAtTheDestinationIsKeptAndLater() {
        Sketch sketch = corridor(BRISK);
        OpenBooking booking = booking("B1", sketch, asked());

        Replanning replanning = after(sketch, new Disruption.Late("ONWARD", "O1", 0, 300));
        Verdict verdict = verdict(replanning, booking, "2026-03-02T20:00");

        assertThat(verdict).isInstanceOf(Verdict.Kept.class);
        assertThat(verdict.shift()).contains(shift(300, "0", "0", 0));
        assertThat(verdict.after().orElseThrow().legs().getLast().departureMinute())
                .isEqualTo(at("2026-03-04T07:00"));
    }

    @Test
    void x06ShutBorderIsWaitedForWhereTheGateIsStillReached() {
        Sketch sketch = new Sketch()
                .service("EAST", 6, "LZD", "KHG")
                .run("EAST", "E1", "2026-03-02T08:00", "2026-03-03T08:00")
                .service("WEST", 2, "ALT", "ALA")
                .run("WEST", "W1", "2026-03-04T08:00", "2026-03-05T08:00")
                .run("WEST", "W2", "2026-03-05T08:00", "2026-03-06T08:00")
                .border("KHG", "ALT", BRISK);
        OpenBooking booking = booking("B1", sketch, asked());
        Passage border = new Passage.Border(new PlaceCode("ALT"), new PlaceCode("KHG"));

        Verdict kept = verdict(
                after(
                        sketch,
                        new Disruption.Closed(new Closure(border, at("2026-03-03T00:00"), at("2026-03-04T04:00")))),
                booking,
                "2026-03-02T20:00");
        Verdict moved = verdict(
                after(
                        sketch,
                        new Disruption.Closed(new Closure(border, at("2026-03-03T00:00"), at("2026-03-04T04:01")))),
                booking,
                "2026-03-02T20:00");

        assertThat(kept).isInstanceOf(Verdict.Kept.class);
        assertThat(waiting(kept)).isEqualTo(20 * 60);
        assertThat(moved).isInstanceOf(Verdict.Moved.class);
        assertThat(key(moved)).isEqualTo("EAST/E1:LZD>KHG WEST/W2:ALT>ALA");
        assertThat(waiting(moved)).isEqualTo(20 * 60 + 1);
        assertThat(moved.shift()).contains(shift(24 * 60, "0", "0", 0));
    }

    private static long waiting(Verdict verdict) {
        return verdict.after()
                .orElseThrow()
                .legs()
                .getLast()
                .connection()
                .orElseThrow()
                .waitingMinutes();
    }

    @Test
    void x07TrainThroughAShutBorderDoesNotRunButOneUnderWayGoesOn() {
        Sketch sketch = new Sketch()
                .service("THROUGH", 6, "LZD", "ALA")
                .run("THROUGH", "T1", "2026-03-02T08:00", "2026-03-05T08:00")
                .run("THROUGH", "T2", "2026-03-09T08:00", "2026-03-12T08:00")
                .crossing("THROUGH", 0, "KHG", "ALT", 6, BRISK);
        OpenBooking booking = booking("B1", sketch, asked());
        Passage border = new Passage.Border(new PlaceCode("KHG"), new PlaceCode("ALT"));
        Replanning replanning = after(
                sketch, new Disruption.Closed(new Closure(border, at("2026-03-03T00:00"), at("2026-03-06T00:00"))));

        assertThat(key(verdict(replanning, booking, "2026-03-02T07:59"))).isEqualTo("THROUGH/T2:LZD>ALA");
        assertThat(verdict(replanning, booking, "2026-03-02T08:00"))
                .isEqualTo(new Verdict.Kept(booking, booking.journey()));
    }

    @Test
    void x08WithoutAnotherWayABookingIsBrokenAndSaysWhy() {
        Sketch sketch = corridor(BRISK);
        OpenBooking free = booking("B1", sketch, asked());
        OpenBooking hurried = booking("B2", sketch, asked().withLatest(at("2026-03-05T12:00")));
        Replanning late = after(sketch, FIRST_CANCELLED);
        Replanning none = after(sketch, FIRST_CANCELLED, new Disruption.Cancelled("MAIN", "M2"));

        assertThat(verdict(late, hurried, "2026-03-01T20:00"))
                .isEqualTo(new Verdict.Broken(
                        hurried, new NoJourney.DeadlineImpossible(at("2026-03-05T12:00"), at("2026-03-06T08:00"))));
        assertThat(verdict(none, free, "2026-03-01T20:00")).isInstanceOfSatisfying(Verdict.Broken.class, broken -> {
            assertThat(broken.reason())
                    .isEqualTo(new NoJourney.Unreachable(new PlaceCode("LZD"), new PlaceCode("ALA")));
            assertThat(broken.after()).isEmpty();
        });
    }

    @Test
    void x11GoodsAboardATrainThatRunsNoFurtherArePutDownThere() {
        Sketch sketch = new Sketch()
                .service("LINE", 6, "LZD", "JYG", "URC")
                .run("LINE", "L1", "2026-03-02T08:00", "2026-03-02T20:00/2026-03-02T22:00", "2026-03-03T20:00")
                .service("LOCAL", 1, "JYG", "URC")
                .run("LOCAL", "X1", "2026-03-03T08:00", "2026-03-04T08:00")
                .run("LOCAL", "X2", "2026-03-04T08:00", "2026-03-05T08:00")
                .change("JYG", BRISK);
        JourneyQuery query = ask("LZD", "URC", "2026-03-01T08:00");
        OpenBooking booking = booking("B1", sketch, query);
        OpenBooking short1 = booking("B2", sketch, ask("LZD", "JYG", "2026-03-01T08:00"));
        Replanning cut = after(sketch, new Disruption.Cancelled("LINE", "L1", 1));

        Verdict aboard = verdict(cut, booking, "2026-03-02T12:00");

        assertThat(key(aboard)).isEqualTo("LINE/L1:LZD>JYG LOCAL/X1:JYG>URC");
        assertThat(verdict(cut, booking, "2026-03-01T12:00"))
                .as("nobody boards a train that does not get there")
                .isInstanceOf(Verdict.Broken.class);
        assertThat(verdict(cut, short1, "2026-03-01T12:00")).isEqualTo(new Verdict.Kept(short1, short1.journey()));
        assertThat(verdict(after(sketch, new Disruption.Cancelled("LINE", "L1")), booking, "2026-03-02T12:00"))
                .as("a train that never left has nobody aboard")
                .isInstanceOf(Verdict.Broken.class);
    }

    @Test
    void x14LorryWaitsForALateTrain() {
        Sketch sketch = corridor(BRISK).road("ALA", "SHOP", 3, "60", "50").change("ALA", BRISK);
        OpenBooking booking = booking("B1", sketch, ask("LZD", "SHOP", "2026-03-01T08:00"));

        Replanning replanning = after(sketch, new Disruption.Late("ONWARD", "O1", 1, 45));
        Verdict verdict = verdict(replanning, booking, "2026-03-03T20:00");

        assertThat(verdict).isInstanceOf(Verdict.Kept.class);
        assertThat(verdict.shift()).contains(shift(45, "0", "0", 0));
    }

    @Test
    void x16WhatIsUnderWayToTheEndIsOnlyKeptOrTooLate() {
        Sketch sketch = corridor(BRISK);
        OpenBooking booking = booking("B1", sketch, asked().withLatest(at("2026-03-05T12:00")));

        assertThat(verdict(after(sketch, new Disruption.Late("ONWARD", "O1", 1, 240)), booking, "2026-03-04T12:00"))
                .isInstanceOf(Verdict.Kept.class);
        assertThat(verdict(after(sketch, new Disruption.Late("ONWARD", "O1", 1, 241)), booking, "2026-03-04T12:00"))
                .isEqualTo(new Verdict.Broken(
                        booking, new NoJourney.DeadlineImpossible(at("2026-03-05T12:00"), at("2026-03-05T12:01"))));
    }

    @Test
    void x17NothingIsPlannedThroughAGateThatHasPassed() {
        Sketch sketch = corridor(BRISK)
                .service("EXTRA", 2, "URC", "ALA")
                .run("EXTRA", "E1", "2026-03-03T18:00", "2026-03-04T20:00");
        OpenBooking booking = booking("B1", corridor(BRISK), asked());
        Replanning replanning = after(sketch, new Disruption.Cancelled("ONWARD", "O1"));

        assertThat(key(verdict(replanning, booking, "2026-03-03T16:00"))).isEqualTo("MAIN/M1:LZD>URC EXTRA/E1:URC>ALA");
        assertThat(key(verdict(replanning, booking, "2026-03-03T16:01")))
                .isEqualTo("MAIN/M1:LZD>URC ONWARD/O2:URC>ALA");
    }

    @Test
    void x18EventsThatTouchNothingKeepTheJourneyAsItIs() {
        Sketch sketch = corridor(SLOW);
        OpenBooking booking = booking("B1", sketch, asked());
        Passage strait = new Passage.Narrows("suez");
        Disruption shut = new Disruption.Closed(new Closure(strait, at("2026-03-01T00:00"), at("2026-03-09T00:00")));

        assertThat(verdict(
                        after(sketch, shut, new Disruption.Late("ONWARD", "O3", 0, 900)), booking, "2026-03-01T20:00"))
                .isEqualTo(new Verdict.Kept(booking, booking.journey()));
    }

    @Test
    void x21GoodsALorryPutDownDoNotGoOnByRoad() {
        Sketch sketch = new Sketch()
                .road("LZD", "URC", 20, "10", "10")
                .service("ONWARD", 2, "URC", "ALA")
                .run("ONWARD", "O1", "2026-03-03T02:00", "2026-03-04T08:00")
                .run("ONWARD", "O2", "2026-03-09T02:00", "2026-03-10T08:00")
                .road("URC", "ALA", 20, "10", "10")
                .change("URC", BRISK);
        OpenBooking booking = booking("B1", sketch, asked());

        Replanning replanning = after(sketch, new Disruption.Cancelled("ONWARD", "O1"));
        Verdict verdict = verdict(replanning, booking, "2026-03-01T20:00");

        assertThat(key(verdict)).isEqualTo("road@" + at("2026-03-01T08:00") + ":LZD>URC ONWARD/O2:URC>ALA");
    }
}
