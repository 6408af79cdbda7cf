package org.hexi.hub.desk.web;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.digital.corridor.Punctuality;
import org.hexi.hub.platform.parties.Parties;
import org.hexi.hub.platform.parties.PartyId;
import org.hexi.hub.platform.places.PlaceView;
import org.hexi.hub.platform.places.Places;
import org.hexi.hub.platform.web.Frame;
import org.hexi.hub.platform.web.Show;
import org.hexi.hub.transport.booking.BookingState;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Names in the language of the request, for the pages of the desk. Templates get it as {@code words}: a bean may not be called in what a fragment is given. */
@Component
public class Words {
    private final Places places;
    private final Parties parties;
    private final Frame frame;
    private final Show show;

    Words(Places places, Parties parties, Frame frame, Show show) {
        this.places = places;
        this.parties = parties;
        this.frame = frame;
        this.show = show;
    }

    public String place(PlaceCode code) {
        return places.find(code).map(place -> place.name(locale())).orElse(code.value());
    }

    public ZoneId zone(PlaceCode code) {
        return places.find(code).map(PlaceView::zone).orElse(frame.zone());
    }

    public String party(PartyId id) {
        return parties.get(id).name(locale());
    }

    /** How late something runs, in words; empty when it is on time. */
    public String delay(Duration lateness) {
        return Punctuality.of(lateness) == Punctuality.ON_TIME ? "" : "+" + show.duration(lateness);
    }

    /** Tone of a booking's state. */
    public String tone(BookingState state) {
        return switch (state) {
            case HELD -> "warn";
            case CONFIRMED -> "ok";
            case EXPIRED, RELEASED -> "calm";
        };
    }

    static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
