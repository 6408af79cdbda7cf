package org.hexi.hub.transport.network.web;

import java.util.List;
import java.util.Locale;
import org.hexi.hub.platform.places.PlaceView;
import org.hexi.hub.platform.places.Places;
import org.hexi.hub.transport.network.ServiceView;
import tools.jackson.databind.json.JsonMapper;

/** A service as the map of the pages draws it. */
record ServiceMap(Places places, Locale locale) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    record Data(List<Line> legs, List<Dot> places) {}

    record Line(String mode, List<List<Double>> points, String label) {}

    record Dot(double lat, double lon, String label, String tone) {}

    /** JSON for the map, safe inside a script element. */
    String of(ServiceView service) {
        List<PlaceView> stops =
                service.stops().stream().map(stop -> places.get(stop.place())).toList();
        List<List<Double>> points = stops.stream()
                .map(place -> List.of(place.latitude(), place.longitude()))
                .toList();
        List<Dot> dots = stops.stream()
                .map(place -> new Dot(
                        place.latitude(),
                        place.longitude(),
                        place.name(locale),
                        service.handlesAt(place.code()) ? "info" : "calm"))
                .toList();
        Line line = new Line(service.carriage().name(), points, service.name(locale));
        return JSON.writeValueAsString(new Data(List.of(line), dots)).replace("<", "\\u003c");
    }
}
