package org.hexi.hub.transport.planning.rest;

import java.util.List;
import java.util.stream.Stream;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.routing.api.Ban;
import org.hexi.engine.routing.api.Mode;
import org.hexi.engine.routing.api.Requirement;
import org.jspecify.annotations.Nullable;

/** Places, modes and carriers, by their codes, that a way shuns or that each must be in it. */
record NamedRequest(
        @Nullable List<@Nullable String> places,
        @Nullable List<@Nullable Mode> modes,
        @Nullable List<@Nullable String> carriers) {
    static final NamedRequest NONE = new NamedRequest(null, null, null);

    List<Ban> bans() {
        return Stream.of(
                        Field.<String, Ban>each("avoid.places", places, code -> new Ban.At(new PlaceCode(code))),
                        Field.<Mode, Ban>each("avoid.modes", modes, Ban.Mover::new),
                        Field.<String, Ban>each("avoid.carriers", carriers, Ban.Carrier::new))
                .flatMap(List::stream)
                .toList();
    }

    List<Requirement> requirements() {
        return Stream.of(
                        Field.<String, Requirement>each(
                                "require.places", places, code -> new Requirement.Via(new PlaceCode(code))),
                        Field.<Mode, Requirement>each("require.modes", modes, Requirement.Moved::new),
                        Field.<String, Requirement>each("require.carriers", carriers, Requirement.CarriedBy::new))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
