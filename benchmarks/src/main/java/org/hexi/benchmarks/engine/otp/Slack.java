package org.hexi.benchmarks.engine.otp;

import java.util.function.IntUnaryOperator;
import org.opentripplanner.raptor.spi.RaptorSlackProvider;

/** The time every change takes, and what each line asks for before boarding. Immutable. */
record Slack(int transferSlack, IntUnaryOperator boardingTicks) implements RaptorSlackProvider {
    @Override
    public int boardSlack(int line) {
        return boardingTicks.applyAsInt(line);
    }

    @Override
    public int alightSlack(int line) {
        return 0;
    }
}
