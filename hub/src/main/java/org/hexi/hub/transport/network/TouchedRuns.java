package org.hexi.hub.transport.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexi.hub.platform.capacity.Capacities;
import org.hexi.hub.platform.capacity.PoolLevel;
import org.hexi.hub.transport.network.ChangeOutcome.TouchedRun;
import org.hexi.hub.transport.network.model.DraftedService;
import org.hexi.hub.transport.network.model.LoadedNetwork;
import org.hexi.hub.transport.network.model.RunningDays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the runs people hold room on and that a change would take away or move. */
@Component
class TouchedRuns {
    /** Nobody books further ahead. */
    private static final int LOOKED_AHEAD_DAYS = 400;

    private final Capacities capacities;

    TouchedRuns(Capacities capacities) {
        this.capacities = capacities;
    }

    List<TouchedRun> by(LoadedNetwork before, Drafts drafts, Collection<String> services, LocalDate validFrom) {
        Map<String, Touch> touches = new HashMap<>();
        drafts.byService().forEach((service, drafted) -> {
            if (services.contains(service)) {
                touches(before, service, drafted.map(DraftedService::view), validFrom)
                        .forEach(touch -> touches.put(touch.run(), touch));
            }
        });
        Map<String, PoolLevel> levels = capacities.levels(Departures.POOL_KIND, touches.keySet());
        return touches.values().stream()
                .map(touch -> touch.taken(levels.get(touch.run())))
                .filter(run -> run.takenTeu() > 0)
                .sorted(Comparator.comparing(TouchedRun::departure))
                .toList();
    }

    private static List<Touch> touches(
            LoadedNetwork before, String service, Optional<ServiceView> after, LocalDate validFrom) {
        List<Touch> touches = new ArrayList<>();
        for (int ahead = 0; ahead < LOOKED_AHEAD_DAYS; ahead++) {
            LocalDate day = validFrom.plusDays(ahead);
            Optional<ServiceView> next = after.filter(view -> view.runsOn(day));
            before.findService(service, day)
                    .filter(view -> view.runsOn(day))
                    .filter(view -> next.filter(same -> leavesAlike(view, same)).isEmpty())
                    .map(view -> new Touch(new RunningDays(view).id(day), next.isEmpty()))
                    .ifPresent(touches::add);
        }
        return touches;
    }

    private static boolean leavesAlike(ServiceView one, ServiceView other) {
        return one.stops().equals(other.stops())
                && one.firstDeparture().equals(other.firstDeparture())
                && one.zone().equals(other.zone());
    }

    /** A run that would be gone or moved. */
    private record Touch(String run, boolean isGone) {
        /** @param level null when nobody has ever asked for room on it */
        TouchedRun taken(@Nullable PoolLevel level) {
            return new TouchedRun(run, level == null ? 0 : level.held() + level.confirmed(), isGone);
        }
    }
}
