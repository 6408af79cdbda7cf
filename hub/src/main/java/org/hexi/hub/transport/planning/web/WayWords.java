package org.hexi.hub.transport.planning.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexi.hub.consignment.TransportPlan.Mode;
import org.hexi.hub.transport.planning.Approach;
import org.hexi.hub.transport.planning.Itinerary;
import org.hexi.hub.transport.planning.Stretch;
import org.hexi.hub.transport.planning.Way;
import org.springframework.context.MessageSource;

/** A way in one line: the places where goods change, and what carries them. */
public record WayWords(MessageSource messages, Locale locale) {
    public String chain(Itinerary way) {
        return chain(way.stretches(), way.approaches());
    }

    public String chain(Way way) {
        return chain(way.stretches(), way.approaches());
    }

    public String carried(Itinerary way) {
        return carried(way.modes(), way.stretches());
    }

    public String carried(Way way) {
        return carried(way.modes(), way.stretches());
    }

    /** Such as {@code LZD → HRS → ALK → ALA}, with the doors at its ends. */
    private static String chain(List<Stretch> stretches, List<Approach> approaches) {
        Stream<String> places = Stream.concat(
                        Stream.of(stretches.getFirst().from()),
                        stretches.stream().map(Stretch::to))
                .map(Object::toString);
        return Stream.of(doors(approaches, true), places, doors(approaches, false))
                .flatMap(part -> part)
                .collect(Collectors.joining(" → "));
    }

    private static Stream<String> doors(List<Approach> approaches, boolean isPickup) {
        return approaches.stream()
                .filter(approach -> approach.isPickup() == isPickup)
                .map(approach -> approach.door().label());
    }

    /** The means of carriage and the services ridden, such as {@code rail · R103 · R107}. */
    private String carried(Set<Mode> used, List<Stretch> stretches) {
        Stream<String> modes = used.stream()
                .map(mode -> messages.getMessage("planning.mode." + mode, new Object[0], mode.name(), locale));
        Stream<String> services =
                stretches.stream().filter(Stretch::isScheduled).map(Stretch::service);
        return Stream.concat(modes, services).collect(Collectors.joining(" · "));
    }
}
