package org.hexi.hub.desk.web;

import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.digital.corridor.ConsignmentMovement;
import org.hexi.hub.digital.corridor.Course;
import org.hexi.hub.digital.corridor.Punctuality;
import org.hexi.hub.digital.corridor.TrainMovement;
import org.hexi.hub.digital.corridor.TrainMovement.Aboard;
import org.hexi.hub.platform.places.PlaceView;
import org.hexi.hub.platform.places.Places;
import org.hexi.hub.platform.web.MapDrawing;
import org.hexi.hub.platform.web.MapDrawing.Dot;
import org.hexi.hub.platform.web.MapDrawing.Line;
import org.hexi.hub.platform.web.MapDrawing.Mover;
import org.hexi.hub.transport.network.Carriage;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.network.Track;
import org.springframework.stereotype.Component;

/** What the map of the home page draws: the railways, its places, the trains, and the viewer's consignments on the way. */
@Component
class CorridorMap {
    private static final Set<Carriage> ON_RAILS = EnumSet.of(Carriage.RAIL, Carriage.SHUTTLE);

    private final Network network;
    private final Places places;
    private final Words words;

    CorridorMap(Network network, Places places, Words words) {
        this.network = network;
        this.places = places;
        this.words = words;
    }

    /** Consignments are drawn over the trains that carry them, smaller. */
    MapDrawing of(List<TrainMovement> trains, List<ConsignmentMovement> consignments, Instant now) {
        Stream<Mover> movers = Stream.concat(
                trains.stream().map(train -> mover(train, now)),
                consignments.stream().map(consignment -> mover(consignment, now)));
        return new MapDrawing(lines(), dots(), movers.toList());
    }

    private List<Line> lines() {
        Set<String> drawn = new LinkedHashSet<>();
        return network.tracks().stream()
                .filter(track -> track.isRoutable() && ON_RAILS.contains(track.carriage()))
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
        network.services().stream()
                .filter(service -> ON_RAILS.contains(service.carriage()))
                .forEach(service -> service.handledStops().forEach(stop -> served.add(stop.place())));
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

    private Mover mover(TrainMovement train, Instant now) {
        String aboard = train.aboard().stream().map(Aboard::reference).collect(Collectors.joining(", "));
        return new Mover(
                train.whereabouts().latitude(),
                train.whereabouts().longitude(),
                Mover.LARGE,
                Stream.of(
                                train.departure().id(),
                                train.departure().service().name(Words.locale()),
                                words.delay(train.lateness()),
                                aboard)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")),
                train.punctuality() == Punctuality.ON_TIME ? "info" : "bad",
                "/corridor/trains",
                path(train.course(), now));
    }

    private Mover mover(ConsignmentMovement consignment, Instant now) {
        return new Mover(
                consignment.whereabouts().latitude(),
                consignment.whereabouts().longitude(),
                Mover.SMALL,
                consignment.reference() + " · " + words.place(consignment.from()) + " → "
                        + words.place(consignment.to()),
                "ok",
                "/consignments/" + consignment.id() + "/follow",
                path(consignment.course(), now));
    }

    /** The waypoints still to come, and the one it comes from. */
    private static List<List<Number>> path(Course course, Instant now) {
        return course.from(now).stream()
                .map(waypoint ->
                        List.<Number>of(waypoint.at().toEpochMilli(), waypoint.latitude(), waypoint.longitude()))
                .toList();
    }

    private List<Double> point(PlaceCode code) {
        PlaceView place = places.get(code);
        return List.of(place.latitude(), place.longitude());
    }
}
