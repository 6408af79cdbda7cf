package org.hexi.hub.transport.network;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
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

/** Finds the runs people hold room on and that a change would take away, move or make too small. */
@Component
class TouchedRuns {
    private final OpenRooms rooms;
    private final Capacities capacities;

    TouchedRuns(OpenRooms rooms, Capacities capacities) {
        this.rooms = rooms;
        this.capacities = capacities;
    }

    List<TouchedRun> by(LoadedNetwork before, Drafts drafts, Collection<String> services, LocalDate validFrom) {
        List<Touch> open = rooms.of(services, validFrom)
                .flatMap(run -> before
                        .findService(run.service(), run.day())
                        .filter(view -> view.runsOn(run.day()))
                        .map(view -> new Touch(run, view, next(drafts, run)))
                        .stream())
                .toList();
        Map<String, PoolLevel> levels = capacities.levels(
                Departures.POOL_KIND, open.stream().map(Touch::id).toList());
        return open.stream()
                .flatMap(touch -> touch.told(levels.get(touch.id())).stream())
                .sorted(Comparator.comparing(TouchedRun::departure))
                .toList();
    }

    private static Optional<ServiceView> next(Drafts drafts, RunningDays.Parts run) {
        return drafts.find(run.service()).map(DraftedService::view).filter(view -> view.runsOn(run.day()));
    }

    /** A run with room taken, as it was to be and as it would be. */
    private record Touch(RunningDays.Parts run, ServiceView before, Optional<ServiceView> next) {
        String id() {
            return new RunningDays(before).id(run.day());
        }

        Optional<TouchedRun> told(@Nullable PoolLevel level) {
            int taken = level == null ? 0 : level.held() + level.confirmed();
            boolean isAsItWas = next.filter(view -> leavesAlike(before, view) && holds(view, taken))
                    .isPresent();
            return taken == 0 || isAsItWas
                    ? Optional.empty()
                    : Optional.of(new TouchedRun(id(), taken, next.isEmpty()));
        }

        /** More than the room is sold on purpose where the seller says so; a change that makes the room smaller says it anew. */
        private boolean holds(ServiceView view, int taken) {
            return view.capacityTeu() >= before.capacityTeu() || taken <= view.capacityTeu();
        }

        private static boolean leavesAlike(ServiceView one, ServiceView other) {
            return one.stops().equals(other.stops())
                    && one.firstDeparture().equals(other.firstDeparture())
                    && one.zone().equals(other.zone());
        }
    }
}
