package org.hexi.hub.transport.network.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.transport.network.Carriage;
import org.hexi.hub.transport.network.Track;

/** The routable tracks between neighbours, in both directions: two places may be joined by rail and by road. */
final class TracksByEnds {
    private final Map<Ends, Track> tracks = new HashMap<>();

    TracksByEnds(Collection<Track> all) {
        all.stream()
                .filter(Track::isRoutable)
                .flatMap(track -> Stream.of(track, track.reversed()))
                .forEach(track -> tracks.put(new Ends(track.from(), track.to(), way(track.carriage())), track));
    }

    /** The track a service of that carriage rides on. */
    Optional<Track> find(PlaceCode from, PlaceCode to, Carriage carriage) {
        return Optional.ofNullable(tracks.get(new Ends(from, to, way(carriage))));
    }

    /** The track of whatever carriage, a road last. */
    Optional<Track> find(PlaceCode from, PlaceCode to) {
        return Stream.of(Carriage.RAIL, Carriage.SEA, Carriage.AIR, Carriage.ROAD)
                .flatMap(carriage -> find(from, to, carriage).stream())
                .findFirst();
    }

    /** A shuttle between the stations of a pair is ridden by trains. */
    private static Carriage way(Carriage carriage) {
        return carriage == Carriage.SHUTTLE ? Carriage.RAIL : carriage;
    }

    private record Ends(PlaceCode from, PlaceCode to, Carriage way) {}
}
