package org.hexi.benchmarks.engine.otp;

import org.hexi.benchmarks.network.Line;
import org.opentripplanner.raptor.api.model.RaptorTripPattern;
import org.opentripplanner.raptor.api.model.SearchDirection;
import org.opentripplanner.raptor.spi.RaptorRoute;
import org.opentripplanner.raptor.spi.RaptorTimeTable;
import org.opentripplanner.raptor.spi.RaptorTripScheduleSearch;

/** A line with its runs and, stop after stop, their departures side by side. Immutable. */
final class Route implements RaptorRoute<Trip>, RaptorTimeTable<Trip> {
    private final Pattern pattern;
    private final Trip[] trips;
    private final int[] departures;

    Route(int index, Line line) {
        this.pattern = new Pattern(index, line);
        this.trips = line.runs().stream().map(run -> new Trip(run, pattern)).toArray(Trip[]::new);
        this.departures = new int[trips.length * line.stops().size()];
        for (int stop = 0; stop < line.stops().size(); stop++) {
            for (int trip = 0; trip < trips.length; trip++) {
                departures[stop * trips.length + trip] = trips[trip].departure(stop);
            }
        }
    }

    @Override
    public RaptorTimeTable<Trip> timetable() {
        return this;
    }

    @Override
    public RaptorTripPattern pattern() {
        return pattern;
    }

    @Override
    public Trip getTripSchedule(int index) {
        return trips[index];
    }

    @Override
    public int numberOfTripSchedules() {
        return trips.length;
    }

    @Override
    public RaptorTripScheduleSearch<Trip> tripSearch(SearchDirection direction) {
        if (direction.isInReverse()) {
            throw new UnsupportedOperationException("the comparison asks for earliest arrivals only");
        }
        return new TripSearch(trips, departures);
    }
}
