package org.hexi.hub.transport.planning;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.hexi.engine.kernel.CountryCode;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.hub.platform.places.PlaceView;
import org.hexi.hub.platform.places.Places;
import org.hexi.hub.platform.places.Position;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.network.ServiceView.Stop;
import org.springframework.stereotype.Component;

/**
 * The terminals a lorry may join a door with: places where a scheduled service loads or unloads, the nearest ones of one
 * country. A mile never crosses a border, which would take papers and a dwell nobody stated; which country a door lies in is
 * taken from the terminal nearest to it. Thread-safe.
 */
@Component
public class Terminals {
    static final int MOST_KILOMETRES = 800;
    private static final int MOST = 20;

    private final Network network;
    private final Places places;

    Terminals(Network network, Places places) {
        this.network = network;
        this.places = places;
    }

    /** @throws InvalidValue naming the end when no terminal is near */
    public PlaceView nearest(RoadEnd end, Door door) {
        return near(end, door).getFirst();
    }

    /** The nearest first; at least one. */
    List<PlaceView> near(RoadEnd end, Door door) {
        Position here = door.position();
        Comparator<PlaceView> nearestFirst = Comparator.comparingDouble(
                        (PlaceView place) -> here.kilometresTo(place.position()))
                .thenComparing(PlaceView::code);
        List<PlaceView> near = network.services().stream()
                .flatMap(service -> service.handledStops().stream())
                .map(Stop::place)
                .distinct()
                .flatMap(code -> places.find(code).stream())
                .filter(place -> here.kilometresTo(place.position()) <= MOST_KILOMETRES)
                .sorted(nearestFirst)
                .toList();
        if (near.isEmpty()) {
            throw new InvalidValue(
                    "planning.door.far",
                    end.name().toLowerCase(Locale.ROOT),
                    door.point(),
                    "a point at most " + MOST_KILOMETRES + " km from a terminal");
        }
        CountryCode country = near.getFirst().country();
        return near.stream()
                .filter(place -> place.country().equals(country))
                .limit(MOST)
                .toList();
    }
}
