package org.hexi.hub.desk.web;

import java.time.ZoneId;
import java.util.Locale;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.platform.parties.Parties;
import org.hexi.hub.platform.parties.PartyId;
import org.hexi.hub.platform.places.PlaceView;
import org.hexi.hub.platform.places.Places;
import org.hexi.hub.platform.web.Frame;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Names in the language of the request, for the pages of the desk. Templates call it as {@code @deskWords}. */
@Component("deskWords")
public class Words {
    private final Places places;
    private final Parties parties;
    private final Frame frame;

    Words(Places places, Parties parties, Frame frame) {
        this.places = places;
        this.parties = parties;
        this.frame = frame;
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

    static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
