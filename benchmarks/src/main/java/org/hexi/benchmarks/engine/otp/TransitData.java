package org.hexi.benchmarks.engine.otp;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import org.hexi.benchmarks.network.Line;
import org.hexi.benchmarks.network.Network;
import org.hexi.benchmarks.network.Walk;
import org.opentripplanner.raptor.api.model.RaptorStopNameResolver;
import org.opentripplanner.raptor.api.model.RaptorTransfer;
import org.opentripplanner.raptor.spi.IntIterator;
import org.opentripplanner.raptor.spi.RaptorConstrainedBoardingSearch;
import org.opentripplanner.raptor.spi.RaptorCostCalculator;
import org.opentripplanner.raptor.spi.RaptorPathConstrainedTransferSearch;
import org.opentripplanner.raptor.spi.RaptorRoute;
import org.opentripplanner.raptor.spi.RaptorSlackProvider;
import org.opentripplanner.raptor.spi.RaptorTransitDataProvider;
import org.opentripplanner.raptor.util.BitSetIterator;

/** A network as the search sees it; routes to scan are collected in a set of bits, as OpenTripPlanner does itself. Immutable. */
final class TransitData implements RaptorTransitDataProvider<Trip> {
    private final List<Route> routes = new ArrayList<>();
    private final List<List<Path>> paths = new ArrayList<>();
    private final int[][] routesOf;
    private final Slack slack;
    private final int end;

    TransitData(Network network, Slack slack) {
        List<List<Integer>> lines = new ArrayList<>();
        for (int stop = 0; stop < network.stops(); stop++) {
            paths.add(new ArrayList<>());
            lines.add(new ArrayList<>());
        }
        for (Walk walk : network.walks()) {
            paths.get(walk.from()).add(new Path(walk.to(), walk.ticks() - slack.transferSlack()));
        }
        for (Line line : network.lines()) {
            int index = routes.size();
            routes.add(new Route(index, line));
            line.stops().stream().distinct().forEach(stop -> lines.get(stop).add(index));
        }
        this.routesOf = lines.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        this.slack = slack;
        this.end = network.lastDeparture();
    }

    @Override
    public int numberOfStops() {
        return paths.size();
    }

    @Override
    public Iterator<? extends RaptorTransfer> getTransfersFromStop(int stop) {
        return paths.get(stop).iterator();
    }

    @Override
    public Iterator<? extends RaptorTransfer> getTransfersToStop(int stop) {
        throw new UnsupportedOperationException("the comparison asks for earliest arrivals only");
    }

    @Override
    public IntIterator routeIndexIterator(IntIterator stops) {
        BitSet found = new BitSet(routes.size());
        while (stops.hasNext()) {
            for (int route : routesOf[stops.next()]) {
                found.set(route);
            }
        }
        return new BitSetIterator(found);
    }

    @Override
    public RaptorRoute<Trip> getRouteForIndex(int index) {
        return routes.get(index);
    }

    @Override
    public RaptorCostCalculator<Trip> multiCriteriaCostCalculator() {
        return new Costless();
    }

    @Override
    public RaptorSlackProvider slackProvider() {
        return slack;
    }

    @Override
    public RaptorPathConstrainedTransferSearch<Trip> transferConstraintsSearch() {
        return (fromTrip, fromPosition, toTrip, toPosition) -> null;
    }

    @Override
    public RaptorStopNameResolver stopNameResolver() {
        return Integer::toString;
    }

    @Override
    public int getValidTransitDataStartTime() {
        return 0;
    }

    @Override
    public int getValidTransitDataEndTime() {
        return end;
    }

    @Override
    public RaptorConstrainedBoardingSearch<Trip> transferConstraintsForwardSearch(int route) {
        throw new UnsupportedOperationException("no change is tied to two trips");
    }

    @Override
    public RaptorConstrainedBoardingSearch<Trip> transferConstraintsReverseSearch(int route) {
        throw new UnsupportedOperationException("no change is tied to two trips");
    }
}
