package org.hexi.wco.model;

import org.jspecify.annotations.Nullable;

/** Who holds an authorisation the declaration stands on, and of which kind. Immutable. */
public record AuthorisationHolder(
        @Element(id = "R144") @Nullable String id,
        @Element(id = "R145") @Nullable String categoryCode) {}
