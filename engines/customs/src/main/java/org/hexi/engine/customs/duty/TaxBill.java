package org.hexi.engine.customs.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.hexi.engine.kernel.Money;

/** The taxes of a whole declaration: computed and rounded per line, summed afterwards. Immutable. */
public record TaxBill(TariffRegime regime, LocalDate day, List<LineDuties> lines) {
    public TaxBill {
        lines = List.copyOf(lines);
    }

    public Money customsValue() {
        return sum(lines.stream().map(LineDuties::customsValue).toList());
    }

    public Money assessed(TaxType type) {
        return sumOf(type, DutyTaxFee::assessed);
    }

    public Money payable(TaxType type) {
        return sumOf(type, DutyTaxFee::payable);
    }

    public Money totalAssessed() {
        return sum(allFees().stream().map(DutyTaxFee::assessed).toList());
    }

    public Money totalPayable() {
        return sum(allFees().stream().map(DutyTaxFee::payable).toList());
    }

    private Money sumOf(TaxType type, Function<DutyTaxFee, Money> amount) {
        return sum(
                allFees().stream().filter(fee -> fee.type() == type).map(amount).toList());
    }

    private List<DutyTaxFee> allFees() {
        return lines.stream().flatMap(line -> line.fees().stream()).toList();
    }

    private Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money.zero(Money.currency(regime.currency())), Money::plus);
    }
}
