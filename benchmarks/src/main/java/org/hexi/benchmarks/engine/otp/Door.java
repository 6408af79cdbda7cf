package org.hexi.benchmarks.engine.otp;

import org.opentripplanner.raptor.api.model.RaptorAccessEgress;

/** Where a question begins or ends: at a stop itself, at any time. Immutable. */
record Door(int stop) implements RaptorAccessEgress {
    @Override
    public int c1() {
        return 0;
    }

    @Override
    public int durationInSeconds() {
        return 0;
    }

    @Override
    public int earliestDepartureTime(int requestedDepartureTime) {
        return requestedDepartureTime;
    }

    @Override
    public int latestArrivalTime(int requestedArrivalTime) {
        return requestedArrivalTime;
    }

    @Override
    public boolean hasOpeningHours() {
        return false;
    }
}
