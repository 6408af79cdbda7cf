package org.hexi.wco.model;

import org.jspecify.annotations.Nullable;

/** An office of customs. Immutable. */
public record Office(@Nullable String id) {}
