package org.hexi.benchmarks.engine.otp;

import org.hexi.benchmarks.network.Run;
import org.opentripplanner.raptor.api.model.RaptorTripPattern;
import org.opentripplanner.raptor.api.model.RaptorTripSchedule;

/** One run. Immutable. */
record Trip(Run run, RaptorTripPattern pattern) implements RaptorTripSchedule {
    @Override
    public int tripSortIndex() {
        return run.departure(0);
    }

    @Override
    public int arrival(int position) {
        return run.arrival(position);
    }

    @Override
    public int departure(int position) {
        return run.departure(position);
    }
}
