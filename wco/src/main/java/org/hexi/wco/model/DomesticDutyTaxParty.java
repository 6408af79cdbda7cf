package org.hexi.wco.model;

import org.jspecify.annotations.Nullable;

/** Who accounts for a tax inland, such as an importer for postponed value added tax (FR1). Immutable. */
public record DomesticDutyTaxParty(
        @Element(id = "R119") @Nullable String id,
        @Element(id = "R005") @Nullable String roleCode) {}
