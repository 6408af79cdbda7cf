package org.hexi.benchmarks.engine.otp;

import org.opentripplanner.raptor.api.model.RaptorConstants;
import org.opentripplanner.raptor.api.model.RaptorTransferConstraint;
import org.opentripplanner.raptor.spi.RaptorBoardOrAlightEvent;
import org.opentripplanner.raptor.spi.RaptorTripScheduleSearch;

/**
 * Finds the first trip of a route that leaves a stop at a time or later, by halving; its own answer, to be read before the next
 * search, as the search it works for wants it. Not thread-safe.
 */
final class TripSearch implements RaptorTripScheduleSearch<Trip>, RaptorBoardOrAlightEvent<Trip> {
    private final Trip[] trips;
    private final int[] departures;
    private int earliest;
    private int position;
    private int found;

    TripSearch(Trip[] trips, int[] departures) {
        this.trips = trips;
        this.departures = departures;
    }

    @Override
    public RaptorBoardOrAlightEvent<Trip> search(int earliestBoardTime, int stopPosition, int tripIndexLimit) {
        int end = tripIndexLimit == UNBOUNDED_TRIP_INDEX ? trips.length : tripIndexLimit;
        int first = stopPosition * trips.length;
        int low = first;
        int high = first + end;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (departures[middle] < earliestBoardTime) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        earliest = earliestBoardTime;
        position = stopPosition;
        found = low - first < end ? low - first : RaptorConstants.NOT_FOUND;
        return this;
    }

    @Override
    public int tripIndex() {
        return found;
    }

    @Override
    public Trip trip() {
        return trips[found];
    }

    @Override
    public int stopPositionInPattern() {
        return position;
    }

    @Override
    public int time() {
        return departures[position * trips.length + found];
    }

    @Override
    public int earliestBoardTime() {
        return earliest;
    }

    @Override
    public RaptorTransferConstraint transferConstraint() {
        return RaptorTransferConstraint.REGULAR_TRANSFER;
    }

    @Override
    public boolean empty() {
        return found == RaptorConstants.NOT_FOUND;
    }
}
