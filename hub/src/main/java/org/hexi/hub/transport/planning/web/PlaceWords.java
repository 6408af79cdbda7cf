package org.hexi.hub.transport.planning.web;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.platform.places.Places;
import org.hexi.hub.transport.planning.Itinerary;
import org.hexi.hub.transport.planning.Mile;

/** Names and zones of places for a page in one language. */
public record PlaceWords(Places places, Locale locale) {
    public String of(PlaceCode code) {
        return places.find(code).map(place -> place.name(locale)).orElse(code.value());
    }

    /** Where a way begins: the door, or the first place. */
    public String from(Itinerary way) {
        return end(way.firstMile(), way.from());
    }

    /** Where a way ends. */
    public String to(Itinerary way) {
        return end(way.lastMile(), way.to());
    }

    private String end(Optional<Mile> mile, PlaceCode place) {
        return mile.map(known -> known.approach().door().label()).orElseGet(() -> of(place));
    }

    public ZoneId zone(PlaceCode code) {
        return places.get(code).zone();
    }
}
