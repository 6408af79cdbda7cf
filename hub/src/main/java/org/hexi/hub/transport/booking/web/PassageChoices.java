package org.hexi.hub.transport.booking.web;

import java.util.List;
import org.hexi.engine.routing.api.Passage;
import org.hexi.hub.transport.planning.PassageWords;

/** Passages to choose from, in the language of the page. */
public record PassageChoices(BookingLook look) {
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
            case Passage.Territory territory -> territory.country().value();
            case Passage.Narrows narrows -> narrows.name();
        };
    }
}
