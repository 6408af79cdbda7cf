package org.hexi.hub.transport.planning.model;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hexi.engine.routing.api.Passage;
import org.hexi.engine.routing.api.Timetable;
import org.hexi.engine.routing.spi.Passing;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.planning.PassageWords;

/** What a network knows that something passes. */
public final class KnownPassages {
    private static final Comparator<Passage> BORDERS_FIRST = Comparator.comparing(
                    (Passage passage) -> !(passage instanceof Passage.Border))
            .thenComparing(PassageWords::of);

    private KnownPassages() {}

    public static List<Passage> of(Network network, Timetable timetable) {
        Stream<Passage> borders = network.borderPairs().stream().map(pair -> new Passage.Border(pair.a(), pair.b()));
        Stream<Passage> passed = timetable.services().stream()
                .flatMap(service -> service.passings(0, service.stops().size()).stream())
                .map(Passing::passage);
        return Stream.concat(borders, passed).distinct().sorted(BORDERS_FIRST).toList();
    }
}
