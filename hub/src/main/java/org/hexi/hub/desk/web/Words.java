package org.hexi.hub.desk.web;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import org.hexi.engine.kernel.PlaceCode;
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
    private static final Duration WORTH_A_LOOK = Duration.ofHours(2);

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

    /** Whether something runs so late that it is worth a look. */
    public boolean isLate(Duration lateness) {
        return lateness.compareTo(WORTH_A_LOOK) >= 0;
    }

    /** How late something runs, in words; empty when it is about on time. */
    public String delay(Duration lateness) {
        return isLate(lateness) ? "+" + show.duration(lateness) : "";
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
