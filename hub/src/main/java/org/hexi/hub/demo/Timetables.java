package org.hexi.hub.demo;

import java.time.Duration;
import java.util.Comparator;
import org.hexi.hub.demo.model.Delays;
import org.hexi.hub.demo.model.TrainRun;
import org.hexi.hub.transport.network.DepartureView;
import org.hexi.hub.transport.network.Departures;
import org.hexi.hub.transport.network.ServiceView;
import org.hexi.hub.transport.network.ShippedNetwork;
import org.hexi.hub.transport.planning.Itinerary;
import org.hexi.hub.transport.planning.ItineraryLeg;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** The runs of the trains as the script has them keep their timetable; the longest through service of the corridor is the one that queues. */
@Component
@ConditionalOnBooleanProperty("hexi.demo")
class Timetables {
    private static final Duration LEAST_CHANGE = Duration.ofHours(8);

    private final Departures departures;
    private final ServiceView queuing;

    Timetables(Departures departures) {
        this.departures = departures;
        this.queuing = ShippedNetwork.corridor().services().stream()
                .filter(service -> !service.crossings().isEmpty())
                .max(Comparator.comparing(ServiceView::runningTime)
                        .thenComparing(ServiceView::id, Comparator.reverseOrder()))
                .orElseThrow();
    }

    TrainRun run(String departure, long seed) {
        return new TrainRun(departures.get(departure), new Delays(seed, queuing));
    }

    boolean isLate(DepartureView run, long seed) {
        return new Delays(seed, queuing).isLate(run);
    }

    /** Whether every train of the way comes in time for the next: goods that are stranded are not in this story. */
    boolean holds(Itinerary way, long seed) {
        Duration behind = Duration.ZERO;
        for (int index = 0; index < way.legs().size(); index++) {
            ItineraryLeg leg = way.legs().get(index);
            if (!leg.isScheduled()) {
                continue;
            }
            if (index > 0 && isMissed(way.legs().get(index - 1), leg, behind)) {
                return false;
            }
            TrainRun run = run(leg.departureId(), seed);
            behind = Duration.between(leg.arrival(), run.arrival(run.call(leg.to())));
        }
        return true;
    }

    private static boolean isMissed(ItineraryLeg before, ItineraryLeg next, Duration behind) {
        return before.arrival().plus(behind).plus(LEAST_CHANGE).isAfter(next.departure());
    }
}
