package org.hexi.hub.transport.booking.web;

import java.time.ZoneId;
import java.util.Locale;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.platform.places.Places;
import org.hexi.hub.transport.booking.BookingState;

/** How a booking looks: the tone of its state, names and zones of its places. */
public record BookingLook(Places places, Locale locale) {
    public String tone(BookingState state) {
        return switch (state) {
            case HELD -> "warn";
            case CONFIRMED -> "ok";
            case EXPIRED -> "bad";
            case RELEASED -> "calm";
        };
    }

    public String name(PlaceCode code) {
        return places.find(code).map(place -> place.name(locale)).orElse(code.value());
    }

    public ZoneId zone(PlaceCode code) {
        return places.get(code).zone();
    }
}
