package org.hexi.engine.routing.api;

import org.hexi.engine.kernel.PlaceCode;

/** What a load is kept away from. Immutable. */
public sealed interface Ban {
    /** Neither handled there nor aboard anything that calls there or runs through. */
    record At(PlaceCode place) implements Ban {}

    record Through(Passage passage) implements Ban {}

    record Mover(Mode mode) implements Ban {}

    record Carrier(String carrier) implements Ban {}
}
