package org.hexi.engine.routing.internal;

import java.util.List;
import org.hexi.engine.routing.api.Load;
import org.hexi.engine.routing.spi.DepartureFilter;

/** Asks once per departure and pair of stops whether it can be had, and remembers. Belongs to one question. */
final class Admissions {
    private static final byte YES = 1;
    private static final byte NO = 2;

    private final List<Lane> lanes;
    private final Load load;
    private final DepartureFilter filter;
    private final Shutting shutting;
    private final boolean isOpen;
    private final byte[][] answers;

    Admissions(List<Lane> lanes, Load load, DepartureFilter filter, Shutting shutting) {
        this.lanes = lanes;
        this.load = load;
        this.filter = filter;
        this.shutting = shutting;
        this.isOpen = filter == DepartureFilter.OPEN && shutting.isQuiet();
        this.answers = new byte[isOpen ? 0 : lanes.size()][];
    }

    boolean admits(int lane, int trip, int from, int to) {
        if (isOpen) {
            return true;
        }
        Lane asked = lanes.get(lane);
        int stops = asked.stops();
        if (answers[lane] == null) {
            answers[lane] = new byte[asked.trips() * stops * stops];
        }
        int at = (trip * stops + from) * stops + to;
        if (answers[lane][at] == 0) {
            answers[lane][at] = isAdmitted(asked, trip, from, to) ? YES : NO;
        }
        return answers[lane][at] == YES;
    }

    private boolean isAdmitted(Lane lane, int trip, int from, int to) {
        return shutting.lets(lane, trip, from, to) && filter.admits(lane.line(), lane.trip(trip), from, to, load);
    }
}
