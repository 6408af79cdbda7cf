package org.hexi.wco.model;

import org.jspecify.annotations.Nullable;

/** One tax of a line: what it is taken from, at which rate, what is taken off, and what comes out of it. Immutable. */
public record DutyTaxFee(
        @Element(id = "116") @Nullable Amount adValoremTaxBaseAmount,
        @Element(id = "111") @Nullable Amount deductAmount,
        @Element(id = "164") @Nullable String dutyRegimeCode,
        @Element(id = "129") @Nullable Measure specificTaxBaseQuantity,
        @Element(id = "115") @Nullable Measure taxRateNumeric,
        @Element(id = "113") @Nullable String typeCode,
        @Element(id = "401") @Nullable String quotaOrderID,
        @Element(id = "94A") @Nullable Payment payment) {}
