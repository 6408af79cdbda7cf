package org.hexi.hub.transport.planning.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.consignment.TransportPlan.Mode;
import org.hexi.hub.platform.places.PlaceView;
import org.hexi.hub.platform.places.Places;
import org.hexi.hub.platform.web.MapDrawing;
import org.hexi.hub.platform.web.MapDrawing.Dot;
import org.hexi.hub.platform.web.MapDrawing.Line;
import org.hexi.hub.transport.network.SeaCourses;
import org.hexi.hub.transport.planning.Approach;
import org.hexi.hub.transport.planning.Door;
import org.hexi.hub.transport.planning.Itinerary;
import org.hexi.hub.transport.planning.PlanAnswer;
import org.hexi.hub.transport.planning.Representatives;
import org.hexi.hub.transport.planning.Stretch;
import org.hexi.hub.transport.planning.Way;
import org.hexi.hub.transport.planning.Weighed;

/** The front as map and chart draw it. Both have their numbers in the table beside them. */
record FrontDrawing(Places places, SeaCourses sea, Locale locale) {
    /**
     * What is drawn.
     *
     * @param stretches each line once, however many options run over it
     */
    record Drawing(List<Drawn> stretches, List<Option> options) {}

    /** A line on the map with its two ends. */
    record Drawn(Line line, Dot from, Dot to) {}

    /**
     * One option: a point in the chart and lines on the map.
     *
     * @param stands whether it is one of the few that stand for the whole front
     * @param stretches places of its lines in the list
     */
    record Option(
            String id,
            int number,
            long arrival,
            long duration,
            BigDecimal cost,
            BigDecimal co2e,
            BigDecimal probability,
            boolean stands,
            List<Integer> stretches) {}

    /** JSON, safe inside a script element. */
    String of(PlanAnswer answer, Representatives few) {
        Set<Way> standing = new HashSet<>(few.ways());
        Lines lines = new Lines();
        List<Option> options = new ArrayList<>();
        for (Way way : answer.ways()) {
            options.add(option(
                    options.size() + 1, way, standing.contains(way), lines.of(way.stretches(), way.approaches())));
        }
        return MapDrawing.inScript(new Drawing(lines.drawn(), options));
    }

    /** One way alone. */
    String of(Itinerary way) {
        Lines lines = new Lines();
        Option option = option(1, way, true, lines.of(way.stretches(), way.approaches()));
        return MapDrawing.inScript(new Drawing(lines.drawn(), List.of(option)));
    }

    private static Option option(int number, Weighed way, boolean stands, List<Integer> stretches) {
        return new Option(
                way.id(),
                number,
                way.arrival().toEpochMilli(),
                way.duration().toMinutes(),
                way.cost().amount(),
                way.co2eKilograms(),
                way.probability(),
                stands,
                stretches);
    }

    /** Numbers the stretches and the roads to doors that are drawn. */
    private final class Lines {
        private final Map<Record, Integer> numbers = new LinkedHashMap<>();

        List<Integer> of(List<Stretch> stretches, List<Approach> approaches) {
            return Stream.concat(stretches.stream(), approaches.stream())
                    .map(line -> numbers.computeIfAbsent(line, fresh -> numbers.size()))
                    .toList();
        }

        List<Drawn> drawn() {
            return numbers.keySet().stream()
                    .map(line -> line instanceof Approach approach ? road(approach) : stretch((Stretch) line))
                    .toList();
        }
    }

    private Drawn stretch(Stretch stretch) {
        return new Drawn(line(stretch), dot(stretch.from()), dot(stretch.to()));
    }

    /** Straight: the road itself is not known. */
    private Drawn road(Approach approach) {
        Door door = approach.door();
        Dot there = dot(approach.terminal());
        Dot here = new Dot(door.position().latitude(), door.position().longitude(), door.label(), "info", "");
        List<List<Double>> points = List.of(List.of(here.lat(), here.lon()), List.of(there.lat(), there.lon()));
        return new Drawn(Line.of(Mode.ROAD.name(), points, door.label() + "–" + approach.terminal()), here, there);
    }

    private Line line(Stretch stretch) {
        List<List<Double>> points = sea.line(stretch.places(), stretch.mode() == Mode.SEA);
        String label = stretch.isScheduled() ? stretch.service() : stretch.from() + "–" + stretch.to();
        return Line.of(stretch.mode().name(), points, label);
    }

    private Dot dot(PlaceCode code) {
        PlaceView place = places.get(code);
        return new Dot(place.latitude(), place.longitude(), place.name(locale), "info", "");
    }
}
