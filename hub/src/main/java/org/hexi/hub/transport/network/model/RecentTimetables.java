package org.hexi.hub.transport.network.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.hexi.engine.kernel.TimeWindow;
import org.hexi.engine.routing.api.Timetable;

/** Keeps the few timetables asked for last. A timetable follows from its window alone, so dropping one loses nothing. */
final class RecentTimetables {
    private static final int KEPT = 6;
    private static final float LOAD_FACTOR = 0.75f;

    private final Function<TimeWindow, Timetable> compiling;
    private final Map<TimeWindow, Timetable> kept = new LinkedHashMap<>(KEPT, LOAD_FACTOR, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<TimeWindow, Timetable> eldest) {
            return size() > KEPT;
        }
    };

    RecentTimetables(Function<TimeWindow, Timetable> compiling) {
        this.compiling = compiling;
    }

    synchronized Timetable get(TimeWindow window) {
        return kept.computeIfAbsent(window, compiling);
    }
}
