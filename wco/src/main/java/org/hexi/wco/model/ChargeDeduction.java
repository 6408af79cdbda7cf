package org.hexi.wco.model;

import org.jspecify.annotations.Nullable;

/** A charge added to the price, or something taken off it. Immutable. */
public record ChargeDeduction(
        @Element(id = "371") @Nullable String chargesTypeCode,
        @Element(id = "181") @Nullable Amount otherChargeDeductionAmount) {}
