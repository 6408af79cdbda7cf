package org.hexi.engine.routing.api;

import static org.hexi.engine.routing.api.Sketch.ask;
import static org.hexi.engine.routing.api.Sketch.at;

import java.math.BigDecimal;
import java.util.List;
import org.hexi.engine.routing.disruption.Disruption;
import org.hexi.engine.routing.disruption.OpenBooking;
import org.hexi.engine.routing.disruption.Replanning;
import org.hexi.engine.routing.disruption.Shift;
import org.hexi.engine.routing.disruption.Situation;
import org.hexi.engine.routing.disruption.Verdict;
import org.hexi.engine.routing.spi.Circumstances;
import org.hexi.engine.routing.spi.FreeRoom;

/** A small corridor, bookings on it and what events make of them: what the scenarios of disruption begin with. */
final class Disturbed {
    static final Dwell BRISK = Dwell.hours(2, 2);
    static final Dwell SLOW = Dwell.hours(6, 18);
    static final Disruption FIRST_CANCELLED = new Disruption.Cancelled("MAIN", "M1");

    private Disturbed() {}

    /** Two trains a day apart to Urumqi, and three onward to Almaty on the days after. */
    static Sketch corridor(Dwell change) {
        return new Sketch()
                .service("MAIN", 6, "LZD", "URC")
                .run("MAIN", "M1", "2026-03-02T08:00", "2026-03-03T08:00")
                .run("MAIN", "M2", "2026-03-03T08:00", "2026-03-04T08:00")
                .service("ONWARD", 2, "URC", "ALA")
                .run("ONWARD", "O1", "2026-03-04T02:00", "2026-03-05T08:00")
                .run("ONWARD", "O2", "2026-03-05T02:00", "2026-03-06T08:00")
                .run("ONWARD", "O3", "2026-03-06T02:00", "2026-03-07T08:00")
                .change("URC", change);
    }

    static JourneyQuery asked() {
        return ask("LZD", "ALA", "2026-03-01T08:00");
    }

    static OpenBooking booking(String id, Sketch sketch, JourneyQuery query) {
        return booking(id, sketch, query, Preference.EARLIEST);
    }

    static OpenBooking booking(String id, Sketch sketch, JourneyQuery query, Preference preference) {
        return new OpenBooking(id, query, sketch.plan(query).journeys().getFirst(), preference);
    }

    static Replanning after(Sketch sketch, Disruption... events) {
        return after(sketch, FreeRoom.UNCOUNTED, events);
    }

    static Replanning after(Sketch sketch, FreeRoom room, Disruption... events) {
        Situation before = new Situation(sketch.timetable(), Circumstances.OPEN);
        return new Replanning(before, List.of(events), sketch.pricing(), room);
    }

    static Verdict verdict(Replanning replanning, OpenBooking booking, String now) {
        return replanning.replan(List.of(booking), at(now)).getFirst();
    }

    static String key(Verdict verdict) {
        return verdict.after().orElseThrow().key();
    }

    static Shift shift(long minutes, String cost, String co2e, long riskMicros) {
        return new Shift(minutes, new BigDecimal(cost), new BigDecimal(co2e), riskMicros);
    }
}
