package org.hexi.hub.transport.booking.web;

import java.util.List;
import java.util.Locale;
import org.hexi.engine.kernel.CountryCode;
import org.hexi.engine.routing.api.Passage;
import org.hexi.hub.platform.web.Show;
import org.hexi.hub.transport.planning.PassageWords;

/** Passages to choose from, in the language of the page. */
public record PassageChoices(BookingLook look, Show show) {
    /** @param kind such as {@code border} */
    public record Choice(String value, String kind, String name) {}

    List<Choice> of(List<Passage> passages) {
        return passages.stream()
                .map(passage -> new Choice(PassageWords.of(passage), PassageWords.kind(passage), name(passage)))
                .toList();
    }

    private String name(Passage passage) {
        return switch (passage) {
            case Passage.Border border -> look.name(border.one()) + " – " + look.name(border.other());
            case Passage.Station station -> look.name(station.place());
            case Passage.Territory territory -> country(territory.country());
            case Passage.Narrows narrows -> narrows(narrows.name());
        };
    }

    private String country(CountryCode country) {
        return Locale.of("", country.value()).getDisplayCountry(look.locale());
    }

    /** Narrows without a name in the messages keep the one of the network. */
    private String narrows(String name) {
        String key = "network.narrows." + name;
        String told = show.text(key);
        return told.equals(key) ? name : told;
    }
}
