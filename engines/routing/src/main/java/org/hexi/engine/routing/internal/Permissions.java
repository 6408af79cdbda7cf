package org.hexi.engine.routing.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.routing.api.Ban;
import org.hexi.engine.routing.api.Cargo;
import org.hexi.engine.routing.api.JourneyQuery;
import org.hexi.engine.routing.api.Mode;
import org.hexi.engine.routing.api.Passage;
import org.hexi.engine.routing.api.Requirement;
import org.hexi.engine.routing.spi.Circumstances;
import org.hexi.engine.routing.spi.Passing;
import org.hexi.engine.routing.spi.RoadLink;
import org.hexi.engine.routing.spi.ScheduledService;
import org.hexi.engine.routing.spi.Transfer;

/**
 * What one load may use whatever the hour: not what cannot handle it, not what an embargo keeps from it, not what the
 * question shuns. Knows as well which requirements of the question an arc meets. Immutable.
 */
final class Permissions {
    private final Network network;
    private final Cargo cargo;
    private final Set<Ban> bans;
    private final List<Requirement> requirements;

    Permissions(Network network, JourneyQuery query, Circumstances circumstances) {
        this.network = network;
        this.cargo = query.load().cargo();
        this.bans = new HashSet<>(query.conditions().bans());
        circumstances.embargoes().stream()
                .filter(embargo -> embargo.concerns(cargo))
                .forEach(embargo -> bans.add(embargo.ban()));
        this.requirements = query.conditions().requirements();
    }

    boolean isAllowed(ScheduledService service) {
        return service.terms().capabilities().suit(cargo)
                && !bans.contains(new Ban.Mover(service.terms().mode()))
                && !bans.contains(new Ban.Carrier(service.terms().carrier()));
    }

    /** Whether the load may be handled at a place. */
    boolean isAllowed(int place) {
        return network.capabilities(place).suit(cargo);
    }

    boolean isRideAllowed(ScheduledService service, int from, int to) {
        return bans.isEmpty()
                || service.stops().subList(from, to + 1).stream().noneMatch(this::isBanned)
                        && service.passings(from, to).stream()
                                .map(Passing::passage)
                                .noneMatch(this::isBanned);
    }

    boolean isAllowed(Transfer transfer) {
        return !isBanned(transfer.from())
                && !isBanned(transfer.to())
                && !isBanned(new Passage.Border(transfer.from(), transfer.to()));
    }

    boolean isAllowed(RoadLink road) {
        return !bans.contains(new Ban.Mover(Mode.ROAD))
                && !isBanned(road.from())
                && !isBanned(road.to())
                && road.passages().stream().noneMatch(this::isBanned);
    }

    /** One bit for each requirement that a ride meets. */
    int met(ScheduledService service, int from, int to) {
        int met = 0;
        for (int n = 0; n < requirements.size(); n++) {
            boolean meets = requirements.get(n).isMetByRide(service, from, to);
            met |= meets ? 1 << n : 0;
        }
        return met;
    }

    int met(RoadLink road) {
        int met = 0;
        for (int n = 0; n < requirements.size(); n++) {
            boolean meets = requirements.get(n).isMetByRoad(road.from(), road.to());
            met |= meets ? 1 << n : 0;
        }
        return met;
    }

    /** All bits. */
    int all() {
        return (1 << requirements.size()) - 1;
    }

    private boolean isBanned(PlaceCode place) {
        return bans.contains(new Ban.At(place));
    }

    private boolean isBanned(Passage passage) {
        return bans.contains(new Ban.Through(passage))
                || passage instanceof Passage.Station station && isBanned(station.place());
    }
}
