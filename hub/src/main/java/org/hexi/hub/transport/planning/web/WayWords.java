package org.hexi.hub.transport.planning.web;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexi.hub.transport.planning.Itinerary;
import org.hexi.hub.transport.planning.ItineraryLeg;
import org.springframework.context.MessageSource;

/** A way in one line: the places where goods change, and what carries them. */
public record WayWords(MessageSource messages, Locale locale) {
    /** Such as {@code LZD → HRS → ALK → ALA}. */
    public String chain(Itinerary way) {
        return Stream.concat(Stream.of(way.from()), way.legs().stream().map(ItineraryLeg::to))
                .map(Object::toString)
                .collect(Collectors.joining(" → "));
    }

    /** The means of carriage and the services ridden, such as {@code rail · R103 · R107}. */
    public String carried(Itinerary way) {
        Stream<String> modes = way.modes().stream()
                .map(mode -> messages.getMessage("planning.mode." + mode, new Object[0], mode.name(), locale));
        Stream<String> services = way.rides().stream().map(ItineraryLeg::service);
        return Stream.concat(modes, services).collect(Collectors.joining(" · "));
    }
}
