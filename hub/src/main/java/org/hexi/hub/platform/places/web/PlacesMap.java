package org.hexi.hub.platform.places.web;

import java.util.List;
import java.util.Locale;
import org.hexi.hub.platform.places.PlaceView;
import org.hexi.hub.platform.web.MapDrawing;
import org.hexi.hub.platform.web.MapDrawing.Dot;

/** Places as the map of the pages draws them. */
final class PlacesMap {
    private PlacesMap() {}

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
        return new MapDrawing(List.of(), dots, List.of()).json();
    }
}
