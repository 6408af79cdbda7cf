package org.hexi.engine.routing.internal;

import java.util.List;
import org.hexi.engine.routing.api.Load;
import org.hexi.engine.routing.spi.DepartureFilter;

/** Asks the filter once per departure and pair of stops, and remembers. Belongs to one question. */
final class Admissions {
    private static final byte YES = 1;
    private static final byte NO = 2;

    private final List<Lane> lanes;
    private final Load load;
    private final DepartureFilter filter;
    private final byte[][] answers;

    Admissions(List<Lane> lanes, Load load, DepartureFilter filter) {
        this.lanes = lanes;
        this.load = load;
        this.filter = filter;
        this.answers = filter == DepartureFilter.OPEN ? new byte[0][] : new byte[lanes.size()][];
        for (int lane = 0; lane < answers.length; lane++) {
            int stops = lanes.get(lane).stops();
            answers[lane] = new byte[lanes.get(lane).trips() * stops * stops];
        }
    }

    boolean admits(int lane, int trip, int from, int to) {
        if (answers.length == 0) {
            return true;
        }
        int stops = lanes.get(lane).stops();
        int at = (trip * stops + from) * stops + to;
        if (answers[lane][at] == 0) {
            answers[lane][at] = asked(lanes.get(lane), trip, from, to) ? YES : NO;
        }
        return answers[lane][at] == YES;
    }

    private boolean asked(Lane lane, int trip, int from, int to) {
        return filter.admits(lane.line(), lane.trip(trip), from, to, load);
    }
}
