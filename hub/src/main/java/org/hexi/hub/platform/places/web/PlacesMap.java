package org.hexi.hub.platform.places.web;

import java.util.List;
import java.util.Locale;
import org.hexi.hub.platform.places.PlaceView;
import tools.jackson.databind.json.JsonMapper;

/** Places as the map of the pages draws them. */
final class PlacesMap {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private PlacesMap() {}

    record Data(List<Dot> places) {}

    record Dot(double lat, double lon, String label, String tone, String href) {}

    /** JSON for the map, safe inside a script element. */
    static String of(List<PlaceView> places, Locale locale) {
        List<Dot> dots = places.stream()
                .map(place -> new Dot(
                        place.latitude(),
                        place.longitude(),
                        place.name(locale),
                        place.borderPartner().isPresent() ? "warn" : "info",
                        "#place-" + place.code()))
                .toList();
        return JSON.writeValueAsString(new Data(dots)).replace("<", "\\u003c");
    }
}
