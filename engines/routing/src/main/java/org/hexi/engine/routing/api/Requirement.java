package org.hexi.engine.routing.api;

import org.hexi.engine.kernel.PlaceCode;

/** What a journey must have at least once. Immutable. */
public sealed interface Requirement {
    /** The goods are at the place: boarding, alighting, or aboard something that calls there or runs through. */
    record Via(PlaceCode place) implements Requirement {}

    record Moved(Mode mode) implements Requirement {}

    record CarriedBy(String carrier) implements Requirement {}
}
