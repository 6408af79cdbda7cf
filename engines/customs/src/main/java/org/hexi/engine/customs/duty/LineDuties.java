package org.hexi.engine.customs.duty;

import java.util.List;
import java.util.Optional;
import org.hexi.engine.kernel.HsCode;
import org.hexi.engine.kernel.Money;

/** All taxes of one line of goods, in the order they were computed. Immutable. */
public record LineDuties(int number, HsCode code, Money customsValue, List<DutyTaxFee> fees) {
    public LineDuties {
        fees = List.copyOf(fees);
    }

    public Optional<DutyTaxFee> fee(TaxType type) {
        return fees.stream().filter(fee -> fee.type() == type).findFirst();
    }
}
