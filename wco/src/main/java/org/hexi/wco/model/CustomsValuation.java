package org.hexi.wco.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a value was found: by which method for a line, with which charges for the shipment. Immutable. */
public record CustomsValuation(
        @Element(id = "117") @Nullable Amount freightChargeAmount,
        @Element(id = "122") @Nullable String methodCode,
        @Element(id = "58B", name = "ChargeDeduction") List<ChargeDeduction> chargeDeductions) {
    public CustomsValuation {
        chargeDeductions = List.copyOf(chargeDeductions);
    }
}
