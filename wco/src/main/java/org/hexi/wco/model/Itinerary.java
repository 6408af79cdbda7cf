package org.hexi.wco.model;

import org.jspecify.annotations.Nullable;

/** A country on the way. Immutable. */
public record Itinerary(
        @Element(id = "006") @Nullable Integer sequenceNumeric,
        @Element(id = "064") @Nullable String routingCountryCode) {}
