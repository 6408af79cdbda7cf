package org.hexi.benchmarks.engine.otp;

import org.opentripplanner.raptor.api.model.RaptorTransfer;

/** A change to another stop, without the least time every change takes. Immutable. */
record Path(int stop, int durationInSeconds) implements RaptorTransfer {
    @Override
    public int c1() {
        return 0;
    }
}
