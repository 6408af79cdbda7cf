package org.hexi.hub.transport.network.web;

import java.util.List;
import java.util.Locale;
import org.hexi.hub.platform.places.PlaceView;
import org.hexi.hub.platform.places.Places;
import org.hexi.hub.platform.web.MapDrawing;
import org.hexi.hub.platform.web.MapDrawing.Dot;
import org.hexi.hub.platform.web.MapDrawing.Line;
import org.hexi.hub.transport.network.Carriage;
import org.hexi.hub.transport.network.SeaCourses;
import org.hexi.hub.transport.network.ServiceView;

/** A service as the map of the pages draws it. */
record ServiceMap(Places places, SeaCourses sea, Locale locale) {
    /** JSON for the map, safe inside a script element. */
    String of(ServiceView service) {
        List<PlaceView> stops =
                service.stops().stream().map(stop -> places.get(stop.place())).toList();
        List<List<Double>> points =
                sea.line(stops.stream().map(PlaceView::code).toList(), service.carriage() == Carriage.SEA);
        List<Dot> dots = stops.stream()
                .map(place -> new Dot(
                        place.latitude(),
                        place.longitude(),
                        place.name(locale),
                        service.handlesAt(place.code()) ? "info" : "calm",
                        ""))
                .toList();
        Line line = Line.of(service.carriage().name(), points, service.name(locale));
        return new MapDrawing(List.of(line), dots, List.of()).json();
    }
}
