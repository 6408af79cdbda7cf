package org.hexi.hub.digital.corridor.web;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.platform.places.PlaceView;
import org.hexi.hub.platform.places.Places;

/** Names and zones of places for a page in one language. */
public record PlaceNames(Places places, Locale locale) {
    public String of(PlaceCode code) {
        return places.find(code).map(place -> place.name(locale)).orElse(code.value());
    }

    public ZoneId zone(PlaceCode code) {
        return places.find(code).map(PlaceView::zone).orElse(ZoneOffset.UTC);
    }

    public ZoneId zone(Optional<PlaceCode> code) {
        return code.map(this::zone).orElse(ZoneOffset.UTC);
    }
}
