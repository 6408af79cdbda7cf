package org.hexi.hub.desk.web;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.desk.RunningTrain;
import org.hexi.hub.desk.model.RunPath;
import org.hexi.hub.platform.places.PlaceView;
import org.hexi.hub.platform.places.Places;
import org.hexi.hub.transport.network.Carriage;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.network.Track;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What the map of the home page draws: the network, its places, and the trains with the way each will take. */
@Component
class CorridorMap {
    private static final long DAY_SECONDS = 86_400;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Network network;
    private final Places places;
    private final Words words;

    CorridorMap(Network network, Places places, Words words) {
        this.network = network;
        this.places = places;
        this.words = words;
    }

    record Data(List<Line> legs, List<Dot> places, List<Mover> movers) {}

    record Line(String mode, List<double[]> points, String label, boolean faint) {}

    record Dot(double lat, double lon, String label, String tone, String href) {}

    /** @param path milliseconds since 1970, latitude and longitude of each waypoint still of interest */
    record Mover(double lat, double lon, String label, String tone, String href, List<double[]> path) {}

    /** JSON, safe inside a script element. */
    String json(List<RunningTrain> trains, Instant now, Function<RunningTrain, String> label) {
        List<Mover> movers =
                trains.stream().map(train -> mover(train, now, label)).toList();
        return JSON.writeValueAsString(new Data(lines(), dots(), movers)).replace("<", "\\u003c");
    }

    private List<Line> lines() {
        Set<String> drawn = new LinkedHashSet<>();
        return network.tracks().stream()
                .filter(Track::isRoutable)
                .filter(track -> drawn.add(key(track)))
                .map(this::line)
                .toList();
    }

    private static String key(Track track) {
        String from = track.from().value();
        String to = track.to().value();
        return track.carriage() + (from.compareTo(to) < 0 ? from + to : to + from);
    }

    private Line line(Track track) {
        String mode = track.carriage() == Carriage.SHUTTLE
                ? Carriage.RAIL.name()
                : track.carriage().name();
        String label = words.place(track.from()) + " – " + words.place(track.to()) + " · "
                + track.kilometres().toBigInteger() + " km";
        return new Line(mode, List.of(point(track.from()), point(track.to())), label, true);
    }

    private List<Dot> dots() {
        Set<PlaceCode> served = new LinkedHashSet<>();
        network.services().forEach(service -> service.handledStops().forEach(stop -> served.add(stop.place())));
        return served.stream().map(places::get).map(this::dot).toList();
    }

    private Dot dot(PlaceView place) {
        String tone = place.borderPartner().isPresent() ? "warn" : "calm";
        return new Dot(
                place.latitude(),
                place.longitude(),
                place.name(Words.locale()),
                tone,
                "/departures?place=" + place.code());
    }

    private static Mover mover(RunningTrain train, Instant now, Function<RunningTrain, String> label) {
        RunPath.Position at = train.path().at(now);
        List<double[]> path = train.path().waypoints().stream()
                .filter(waypoint -> waypoint.at().isAfter(now.minusSeconds(DAY_SECONDS)))
                .map(waypoint -> new double[] {
                    waypoint.at().toEpochMilli(),
                    waypoint.position().latitude(),
                    waypoint.position().longitude()
                })
                .toList();
        return new Mover(
                at.latitude(),
                at.longitude(),
                label.apply(train),
                "info",
                "/services/" + train.departure().service().id(),
                path);
    }

    private double[] point(PlaceCode code) {
        PlaceView place = places.get(code);
        return new double[] {place.latitude(), place.longitude()};
    }
}
