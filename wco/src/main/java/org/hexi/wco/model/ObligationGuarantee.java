package org.hexi.wco.model;

import org.jspecify.annotations.Nullable;

/** A guarantee for what may fall due. Immutable. */
public record ObligationGuarantee(
        @Element(id = "D014") @Nullable String id,
        @Element(id = "101") @Nullable String securityDetailsCode) {}
