package org.hexi.hub.transport.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.platform.places.PlaceView;
import org.hexi.hub.platform.places.Places;
import org.hexi.hub.transport.network.generation.SeaRoutes;
import org.hexi.hub.transport.network.intake.NetworkFiles;
import org.jspecify.annotations.Nullable;

/**
 * How lines between places run, for whoever draws them or what moves on them: ships take the shortest way over the nodes of the
 * sea, everything else is drawn straight. The sea is read when first asked; thread-safe.
 */
public final class SeaCourses {
    private final Places places;
    private final Map<List<PlaceCode>, List<At>> known = new ConcurrentHashMap<>();
    private @Nullable SeaRoutes routes;

    public SeaCourses(Places places) {
        this.places = places;
    }

    /** The line through places as pairs of latitude and longitude. */
    public List<List<Double>> line(List<PlaceCode> through, boolean isAtSea) {
        List<List<Double>> line = new ArrayList<>();
        for (int n = 0; n < through.size(); n++) {
            if (n > 0 && isAtSea) {
                between(through.get(n - 1), through.get(n)).forEach(at -> line.add(at.pair()));
            }
            PlaceView place = places.get(through.get(n));
            line.add(List.of(place.latitude(), place.longitude()));
        }
        return line;
    }

    /** The points between two ports in sailing order, without the ports; none when no way over the sea is known. */
    public List<At> between(PlaceCode from, PlaceCode to) {
        return known.computeIfAbsent(List.of(from, to), ends -> course(from, to));
    }

    /** Where narrows lie; empty for those the sea does not know. */
    public Optional<At> narrows(String name) {
        return sea().narrows(name).map(point -> new At(point.latitude(), point.longitude()));
    }

    private synchronized SeaRoutes sea() {
        SeaRoutes sea = routes == null ? new SeaRoutes(NetworkFiles.readGround()) : routes;
        routes = sea;
        return sea;
    }

    private List<At> course(PlaceCode from, PlaceCode to) {
        return sea().course(from, to).stream()
                .map(point -> new At(point.latitude(), point.longitude()))
                .toList();
    }

    /** A point of the sea in WGS-84 degrees. */
    public record At(double latitude, double longitude) {
        public List<Double> pair() {
            return List.of(latitude, longitude);
        }
    }
}
