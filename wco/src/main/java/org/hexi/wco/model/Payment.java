package org.hexi.wco.model;

import org.jspecify.annotations.Nullable;

/** How a tax is paid, what was assessed and what is asked for: assessed is not payable. Immutable. */
public record Payment(
        @Element(id = "107") @Nullable String methodCode,
        @Element(id = "120") @Nullable Amount taxAssessedAmount,
        @Element(id = "378") @Nullable Amount paymentAmount) {}
