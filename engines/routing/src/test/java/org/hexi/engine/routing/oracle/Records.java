package org.hexi.engine.routing.oracle;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.routing.api.Capabilities;
import org.hexi.engine.routing.api.Dwell;
import org.hexi.engine.routing.api.Timetable;
import org.hexi.engine.routing.api.TimetableBuilder;
import org.hexi.engine.routing.spi.RoadLink;
import org.hexi.engine.routing.spi.ScheduledService;
import org.hexi.engine.routing.spi.Transfer;

/** What a timetable is built from, as it was written down: what the judges read instead of the compiled network. */
public record Records(
        Set<PlaceCode> places,
        Map<PlaceCode, Dwell> releases,
        Map<PlaceCode, Capabilities> handling,
        List<ScheduledService> services,
        List<Transfer> transfers,
        List<RoadLink> roads) {
    public TimetableBuilder builder() {
        TimetableBuilder builder = Timetable.builder();
        places.forEach(builder::place);
        releases.forEach(builder::place);
        handling.forEach(builder::handling);
        services.forEach(builder::service);
        transfers.forEach(builder::transfer);
        roads.forEach(builder::road);
        return builder;
    }

    public Timetable timetable() {
        return builder().build();
    }
}
