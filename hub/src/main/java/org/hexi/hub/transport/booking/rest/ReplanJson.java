package org.hexi.hub.transport.booking.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hexi.engine.routing.api.Preference;
import org.hexi.hub.transport.booking.BookingRow;
import org.hexi.hub.transport.booking.BookingState;
import org.hexi.hub.transport.booking.Replan;
import org.hexi.hub.transport.booking.Replan.Outcome;
import org.hexi.hub.transport.booking.Replan.Tally;
import org.hexi.hub.transport.planning.Fate;
import org.hexi.hub.transport.planning.Hop;
import org.hexi.hub.transport.planning.NoWay;
import org.hexi.hub.transport.planning.WayFigures;
import org.jspecify.annotations.Nullable;

/**
 * What would become of the open bookings.
 *
 * @param at business instant of the rehearsal
 * @param counts of the bookings told
 * @param house counts over all bookings of the house; only for operators, analysts and administrators
 */
record ReplanJson(
        Instant at,
        Preference prefer,
        OutcomesJson counts,
        @Nullable OutcomesJson house,
        List<ReplannedJson> bookings) {
    static ReplanJson of(Replan replan, Preference prefer) {
        return new ReplanJson(
                replan.at(),
                prefer,
                OutcomesJson.of(replan.tally()),
                replan.house().map(OutcomesJson::of).orElse(null),
                replan.rows().stream().map(ReplannedJson::of).toList());
    }

    /** Unknown are those that run on what the network no longer knows. */
    record OutcomesJson(int kept, int moved, int broken, int unknown) {
        static OutcomesJson of(Tally tally) {
            return new OutcomesJson(
                    tally.count(Outcome.KEPT),
                    tally.count(Outcome.MOVED),
                    tally.count(Outcome.BROKEN),
                    tally.count(Outcome.UNKNOWN));
        }
    }

    /**
     * One booking.
     *
     * @param after what its way takes now; absent when it is broken or unknown
     * @param change what is new less what was; above zero is worse, but for the probability
     * @param moved present when it goes another way
     * @param broken present when there is none
     */
    record ReplannedJson(
            UUID booking,
            String reference,
            BookingState state,
            UUID consignment,
            String consignmentReference,
            String itinerary,
            Outcome outcome,
            @Nullable WayFiguresJson before,
            @Nullable WayFiguresJson after,
            @Nullable DifferenceJson change,
            @Nullable MovedWayJson moved,
            @Nullable BrokenWayJson broken) {
        static ReplannedJson of(Replan.Row row) {
            BookingRow booking = row.booking();
            Fate fate = row.fate();
            return new ReplannedJson(
                    booking.id().value(),
                    booking.reference(),
                    booking.state(),
                    booking.consignment().value(),
                    booking.consignmentReference(),
                    booking.itineraryId(),
                    row.outcome(),
                    fate.before().map(WayFiguresJson::of).orElse(null),
                    fate.after().map(WayFiguresJson::of).orElse(null),
                    fate.after()
                            .flatMap(now -> fate.before().map(was -> DifferenceJson.of(was, now)))
                            .orElse(null),
                    fate instanceof Fate.Moved moved ? MovedWayJson.of(moved) : null,
                    fate instanceof Fate.Broken broken ? BrokenWayJson.of(broken.reason()) : null);
        }
    }

    /** The four criteria of a way. */
    record WayFiguresJson(
            Instant arrival,
            BigDecimal cost,
            String currency,
            BigDecimal co2eKilograms,
            BigDecimal probability,
            long riskMicros) {
        static WayFiguresJson of(WayFigures way) {
            return new WayFiguresJson(
                    way.arrival(),
                    way.cost().amount(),
                    way.cost().currency().getCurrencyCode(),
                    way.co2eKilograms(),
                    way.probability(),
                    way.riskMicros());
        }
    }

    record DifferenceJson(
            long arrivalMinutes, BigDecimal cost, BigDecimal co2eKilograms, BigDecimal probability, long riskMicros) {
        static DifferenceJson of(WayFigures was, WayFigures now) {
            return new DifferenceJson(
                    now.later(was).toMinutes(),
                    now.dearer(was).amount(),
                    now.moreCo2eKilograms(was),
                    now.moreProbable(was),
                    now.riskMicros() - was.riskMicros());
        }
    }

    /**
     * The other way.
     *
     * @param itinerary by which it can be opened and booked; absent where legs have begun
     * @param begunLegs how many of the legs have begun and stay as they are
     */
    record MovedWayJson(@Nullable String itinerary, int begunLegs, List<NewLegJson> legs) {
        static MovedWayJson of(Fate.Moved moved) {
            return new MovedWayJson(
                    moved.itineraryId().orElse(null),
                    moved.begunHops(),
                    moved.hops().stream().map(NewLegJson::of).toList());
        }
    }

    /** A leg; without service and departure it goes by road on demand. */
    record NewLegJson(
            @Nullable String service,
            @Nullable String departureId,
            String from,
            String to,
            Instant departure,
            Instant arrival) {
        static NewLegJson of(Hop hop) {
            return new NewLegJson(
                    hop.isScheduled() ? hop.service() : null,
                    hop.isScheduled() ? hop.departureId() : null,
                    hop.from().value(),
                    hop.to().value(),
                    hop.departure(),
                    hop.arrival());
        }
    }

    /** Why there is no other way. */
    record BrokenWayJson(String code, @Nullable Instant earliestArrival) {
        static BrokenWayJson of(NoWay reason) {
            return new BrokenWayJson(reason.code(), reason.earliestArrival().orElse(null));
        }
    }
}
