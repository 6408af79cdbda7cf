package org.hexi.wco.model;

import org.jspecify.annotations.Nullable;

/** A place by its code. Immutable. */
public record Location(@Element(id = "L010") @Nullable String id) {}
