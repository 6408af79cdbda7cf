package org.hexi.engine.routing.spi;

import java.util.List;
import java.util.stream.Stream;
import org.hexi.engine.routing.api.Embargo;

/** How the world stands for a question: what has room, what is shut, what is forbidden. Immutable. */
public record Circumstances(DepartureFilter filter, List<Closure> closures, List<Embargo> embargoes) {
    /** Everything runs, has room and is allowed. */
    public static final Circumstances OPEN = new Circumstances(DepartureFilter.OPEN, List.of(), List.of());

    public Circumstances {
        closures = List.copyOf(closures);
        embargoes = List.copyOf(embargoes);
    }

    public static Circumstances of(DepartureFilter filter) {
        return new Circumstances(filter, List.of(), List.of());
    }

    public Circumstances with(Closure closure) {
        return new Circumstances(filter, append(closures, closure), embargoes);
    }

    public Circumstances with(Embargo embargo) {
        return new Circumstances(filter, closures, append(embargoes, embargo));
    }

    private static <T> List<T> append(List<T> list, T more) {
        return Stream.concat(list.stream(), Stream.of(more)).toList();
    }
}
