package org.hexi.wco.tax;

import java.math.BigDecimal;
import java.util.Optional;
import org.hexi.engine.customs.duty.StatedTax;
import org.hexi.wco.model.Amount;
import org.hexi.wco.model.DutyTaxFee;
import org.hexi.wco.model.Measure;
import org.jspecify.annotations.Nullable;

/** A line of an answer while its amount is being found again. */
final class TaxLine {
    private final DutyTaxFee fee;
    private @Nullable BigDecimal amount;
    private Way way = Way.NONE;
    private String cause = "neither base and rate nor a tax that contains it";

    TaxLine(DutyTaxFee fee) {
        this.fee = fee;
    }

    DutyTaxFee fee() {
        return fee;
    }

    String type() {
        return String.valueOf(fee.typeCode());
    }

    Optional<BigDecimal> base() {
        return Optional.ofNullable(fee.adValoremTaxBaseAmount()).map(Amount::value);
    }

    Optional<BigDecimal> percent() {
        return Optional.ofNullable(fee.taxRateNumeric()).map(Measure::value);
    }

    /** The amount by base and rate, where both are told. */
    Optional<BigDecimal> byRate(TaxPractice practice) {
        BigDecimal deduction = fee.deductAmount() == null
                ? BigDecimal.ZERO
                : fee.deductAmount().value();
        return base().flatMap(base -> percent()
                .map(percent -> StatedTax.percent(base, percent, deduction).assessed(practice.atBorder())));
    }

    /** Whether it is what its own base and rate give. */
    boolean isByItsRate(TaxPractice practice) {
        return byRate(practice)
                .filter(given -> given.compareTo(ItemFacts.assessed(fee)) == 0)
                .isPresent();
    }

    void find(@Nullable BigDecimal found, Way by, String because) {
        amount = found;
        way = by;
        cause = because;
    }

    boolean isOpen() {
        return way == Way.NONE;
    }

    Optional<BigDecimal> amount() {
        return Optional.ofNullable(amount);
    }

    RecomputedTax told(int item, boolean isPostponed, BigDecimal zero) {
        return new RecomputedTax(
                item,
                type(),
                ItemFacts.assessed(fee),
                amount,
                ItemFacts.payable(fee),
                isPostponed ? zero : amount,
                way,
                cause);
    }
}
