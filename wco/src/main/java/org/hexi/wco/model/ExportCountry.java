package org.hexi.wco.model;

import org.jspecify.annotations.Nullable;

/** Where the goods were sent from. Immutable. */
public record ExportCountry(@Element(id = "062") @Nullable String id) {}
