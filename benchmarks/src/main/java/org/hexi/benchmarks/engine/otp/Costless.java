package org.hexi.benchmarks.engine.otp;

import org.opentripplanner.raptor.api.model.RaptorAccessEgress;
import org.opentripplanner.raptor.api.model.RaptorTransferConstraint;
import org.opentripplanner.raptor.spi.RaptorCostCalculator;

/** Cost is none of the compared criteria. */
record Costless() implements RaptorCostCalculator<Trip> {
    @Override
    public int boardingCost(
            boolean first, int before, int stop, int time, Trip trip, RaptorTransferConstraint constraints) {
        return ZERO_COST;
    }

    @Override
    public int onTripRelativeRidingCost(int boardTime, Trip trip) {
        return ZERO_COST;
    }

    @Override
    public int transitArrivalCost(int boardCost, int alightSlack, int transitTime, Trip trip, int stop) {
        return ZERO_COST;
    }

    @Override
    public int waitCost(int seconds) {
        return ZERO_COST;
    }

    @Override
    public int calculateRemainingMinCost(int minTravelTime, int minNumTransfers, int fromStop) {
        return ZERO_COST;
    }

    @Override
    public int costEgress(RaptorAccessEgress egress) {
        return ZERO_COST;
    }
}
