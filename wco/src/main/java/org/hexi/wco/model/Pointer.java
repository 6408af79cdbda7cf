package org.hexi.wco.model;

import org.jspecify.annotations.Nullable;

/**
 * One link of a chain that leads from the declaration down to a class, by its WCO id and its number where it is repeated, and in its
 * last link on to an element of that class. Immutable.
 */
public record Pointer(
        @Element(id = "006") @Nullable Integer sequenceNumeric,
        @Element(id = "375") @Nullable String documentSectionCode,
        @Element(id = "381") @Nullable String tagID) {}
