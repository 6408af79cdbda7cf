package org.hexi.wco.model;

import org.jspecify.annotations.Nullable;

/** Where the goods go. Immutable. */
public record Destination(@Element(id = "465") @Nullable String countryCode) {}
