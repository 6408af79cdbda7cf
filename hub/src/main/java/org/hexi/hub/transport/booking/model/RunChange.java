package org.hexi.hub.transport.booking.model;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.transport.network.DepartureView;
import org.hexi.hub.transport.network.DepartureView.Call;
import org.hexi.hub.transport.planning.ItineraryLeg;

/** What became of a booked leg when its service changed. */
public enum RunChange {
    /** Nothing departs any more. */
    GONE,
    /** It leaves, arrives or calls otherwise than booked. */
    MOVED,
    /** The leg is as it was booked, whatever else changed about the run. */
    KEPT;

    /** @param run as the network has it; empty when nothing departs */
    public static RunChange of(ItineraryLeg leg, Optional<DepartureView> run) {
        return run.map(now -> isKept(leg, now) ? KEPT : MOVED).orElse(GONE);
    }

    public boolean isKept() {
        return this == KEPT;
    }

    private static boolean isKept(ItineraryLeg leg, DepartureView run) {
        return calls(run, leg.from(), leg.departure(), Call::departure)
                && calls(run, leg.to(), leg.arrival(), Call::arrival);
    }

    private static boolean calls(DepartureView run, PlaceCode place, Instant booked, Function<Call, Instant> time) {
        return run.callAt(place).filter(call -> time.apply(call).equals(booked)).isPresent();
    }
}
