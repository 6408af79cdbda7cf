package org.hexi.hub.transport.planning.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hexi.hub.platform.places.PlaceView;
import org.hexi.hub.platform.places.Places;
import org.hexi.hub.platform.web.MapDrawing;
import org.hexi.hub.platform.web.MapDrawing.Dot;
import org.hexi.hub.platform.web.MapDrawing.Line;
import org.hexi.hub.transport.planning.Itinerary;
import org.hexi.hub.transport.planning.ItineraryLeg;

/** The front as map and chart draw it. Both have their numbers in the table beside them. */
record FrontDrawing(Places places, Locale locale) {
    /** One option: a point in the chart and a line on the map. */
    record Option(
            String id,
            int number,
            long arrival,
            long duration,
            BigDecimal cost,
            BigDecimal co2e,
            BigDecimal probability,
            List<Line> legs,
            List<Dot> places) {}

    /** JSON, safe inside a script element. */
    String of(List<Itinerary> options) {
        List<Option> drawn = new ArrayList<>();
        for (Itinerary way : options) {
            drawn.add(option(drawn.size() + 1, way));
        }
        return MapDrawing.inScript(drawn);
    }

    private Option option(int number, Itinerary way) {
        return new Option(
                way.id(),
                number,
                way.arrival().toEpochMilli(),
                way.duration().toMinutes(),
                way.cost().amount(),
                way.co2eKilograms(),
                way.probability(),
                way.legs().stream().map(this::line).toList(),
                way.legs().stream()
                        .flatMap(leg -> List.of(leg.from(), leg.to()).stream())
                        .distinct()
                        .map(places::get)
                        .map(this::dot)
                        .toList());
    }

    private Line line(ItineraryLeg leg) {
        List<List<Double>> points = leg.calls().stream()
                .map(call -> places.get(call.place()))
                .map(place -> List.of(place.latitude(), place.longitude()))
                .toList();
        String label = leg.isScheduled() ? leg.departureId() : leg.from() + "–" + leg.to();
        return Line.of(leg.mode().name(), points, label);
    }

    private Dot dot(PlaceView place) {
        return new Dot(place.latitude(), place.longitude(), place.name(locale), "info", "");
    }
}
