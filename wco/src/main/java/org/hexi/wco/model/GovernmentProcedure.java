package org.hexi.wco.model;

import org.jspecify.annotations.Nullable;

/** The procedure asked for and the one before it, of two characters each; or an additional procedure of three. Immutable. */
public record GovernmentProcedure(
        @Element(id = "166") @Nullable String currentCode,
        @Element(id = "161") @Nullable String previousCode) {}
