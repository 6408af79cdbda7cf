package org.hexi.hub.digital.corridor.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hexi.hub.digital.corridor.Whereabouts;

/** Where something is on its way when it keeps the lateness it had. Straight lines between neighbouring places. */
public final class Interpolating {
    private Interpolating() {}

    /** @param way at least one place, in running order */
    public static Whereabouts at(List<WayPoint> way, Instant now, Duration lateness) {
        Instant planned = now.minus(lateness);
        WayPoint here = way.getFirst();
        for (WayPoint next : way.subList(1, way.size())) {
            if (planned.isBefore(here.departure())) {
                return standing(here);
            }
            if (planned.isBefore(next.arrival())) {
                return between(here, next, planned);
            }
            here = next;
        }
        return standing(here);
    }

    private static Whereabouts standing(WayPoint point) {
        return new Whereabouts(point.latitude(), point.longitude(), point.place(), point.place(), 0);
    }

    private static Whereabouts between(WayPoint here, WayPoint next, Instant planned) {
        double whole = Duration.between(here.departure(), next.arrival()).toSeconds();
        double share =
                whole <= 0 ? 1 : Duration.between(here.departure(), planned).toSeconds() / whole;
        return new Whereabouts(
                here.latitude() + (next.latitude() - here.latitude()) * share,
                here.longitude() + (next.longitude() - here.longitude()) * share,
                here.place(),
                next.place(),
                share);
    }
}
