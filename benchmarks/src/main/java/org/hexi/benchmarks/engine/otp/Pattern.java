package org.hexi.benchmarks.engine.otp;

import org.hexi.benchmarks.network.Line;
import org.opentripplanner.raptor.api.model.RaptorTripPattern;

/** The stops of one line. One can board at all but the last and get off at all but the first. Immutable. */
final class Pattern implements RaptorTripPattern {
    private final int index;
    private final String name;
    private final int[] stops;

    Pattern(int index, Line line) {
        this.index = index;
        this.name = line.id();
        this.stops = line.stops().stream().mapToInt(Integer::intValue).toArray();
    }

    @Override
    public int patternIndex() {
        return index;
    }

    @Override
    public int numberOfStopsInPattern() {
        return stops.length;
    }

    @Override
    public int stopIndex(int position) {
        return stops[position];
    }

    @Override
    public boolean boardingPossibleAt(int position) {
        return position < stops.length - 1;
    }

    @Override
    public boolean alightingPossibleAt(int position) {
        return position > 0;
    }

    /** Each line may ask for a time of its own before boarding. */
    @Override
    public int slackIndex() {
        return index;
    }

    @Override
    public int priorityGroupId() {
        return 0;
    }

    @Override
    public String debugInfo() {
        return name;
    }
}
