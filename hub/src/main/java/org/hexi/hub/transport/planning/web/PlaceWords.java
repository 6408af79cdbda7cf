package org.hexi.hub.transport.planning.web;

import java.time.ZoneId;
import java.util.Locale;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.platform.places.Places;

/** Names and zones of places for a page in one language. */
public record PlaceWords(Places places, Locale locale) {
    public String of(PlaceCode code) {
        return places.find(code).map(place -> place.name(locale)).orElse(code.value());
    }

    public ZoneId zone(PlaceCode code) {
        return places.get(code).zone();
    }
}
