package org.hexi.hub.transport.network.gtfs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexi.gtfs.Feed;
import org.hexi.gtfs.Position;
import org.hexi.gtfs.Stop;
import org.hexi.hub.platform.places.PlaceView;
import org.hexi.hub.transport.network.generation.Point;
import org.hexi.hub.transport.network.gtfs.StopPlace.Way;

/**
 * Finds the places that stops of a feed stand for: the place whose code the stop or its station bears, else the nearest within five
 * kilometres. Looks at every place for a stop without a code: there are hundreds, not millions. Not thread-safe.
 */
final class StopMatching {
    static final int REACH_METRES = 5_000;
    /** No place farther to the north or south is within reach. */
    private static final double REACH_DEGREES = 0.046;

    private static final int METRES = 1_000;

    private final Feed feed;
    private final List<PlaceView> places;
    private final Map<String, PlaceView> byCode = new HashMap<>();

    StopMatching(Feed feed, List<PlaceView> places) {
        this.feed = feed;
        this.places = List.copyOf(places);
        places.forEach(place -> byCode.put(place.code().value(), place));
    }

    Optional<StopPlace> find(Stop stop) {
        return byCode(stop).or(() -> position(stop).flatMap(position -> nearest(stop, position)));
    }

    private Optional<StopPlace> byCode(Stop stop) {
        return Optional.ofNullable(byCode.get(stop.id()))
                .or(() -> Optional.ofNullable(byCode.get(stop.parentStation())))
                .map(place -> new StopPlace(stop.id(), stop.name(), place.code(), Way.CODE, 0));
    }

    private Optional<Position> position(Stop stop) {
        return stop.position().or(() -> feed.findStop(stop.parentStation()).flatMap(Stop::position));
    }

    private Optional<StopPlace> nearest(Stop stop, Position position) {
        Point here = new Point(position.latitudeDegrees(), position.longitudeDegrees());
        PlaceView best = null;
        long leastMetres = REACH_METRES + 1L;
        for (PlaceView place : places) {
            if (Math.abs(place.latitude() - here.latitude()) <= REACH_DEGREES) {
                long metres = Math.round(here.kilometresTo(new Point(place.latitude(), place.longitude())) * METRES);
                if (metres < leastMetres) {
                    best = place;
                    leastMetres = metres;
                }
            }
        }
        return best == null
                ? Optional.empty()
                : Optional.of(new StopPlace(stop.id(), stop.name(), best.code(), Way.POSITION, leastMetres));
    }
}
