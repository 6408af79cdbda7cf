package org.hexi.engine.customs.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.hexi.engine.kernel.InvalidValue;
import org.junit.jupiter.api.Test;

class StatedTaxTest {
    private static final TaxRule TRUNCATED = new TaxRule(Rounding.truncatedToCents(), Collection.AT_BORDER);
    private static final TaxRule HALF_UP = new TaxRule(Rounding.halfUpToCents(), Collection.AT_BORDER);
    private static final TaxRule POSTPONED = new TaxRule(Rounding.truncatedToCents(), Collection.POSTPONED);

    @Test
    void theRegimeSaysHowItIsRounded() {
        StatedTax tax = percent("141.88", "20", "0");
        assertThat(tax.assessed(TRUNCATED)).isEqualByComparingTo("28.37");
        assertThat(tax.assessed(HALF_UP)).isEqualByComparingTo("28.38");
    }

    @Test
    void aDeductionComesOffAfterRoundingAndNeverBelowZero() {
        assertThat(percent("99.99", "10", "0.99").assessed(TRUNCATED)).isEqualByComparingTo("9.00");
        assertThat(percent("1000", "32", "400").assessed(TRUNCATED)).isEqualByComparingTo("0");
        assertThatThrownBy(() -> percent("1", "1", "-1"))
                .isInstanceOfSatisfying(
                        InvalidValue.class, thrown -> assertThat(thrown.field()).isEqualTo("deduction"));
    }

    @Test
    void assessedIsNotPayable() {
        StatedTax tax = percent("1020", "20", "0");
        assertThat(tax.payable(TRUNCATED)).isEqualByComparingTo("204");
        assertThat(tax.assessed(POSTPONED)).isEqualByComparingTo("204");
        assertThat(tax.payable(POSTPONED)).isEqualByComparingTo("0");
    }

    @Test
    void anAmountPerUnit() {
        assertThat(StatedTax.perUnit(new BigDecimal("12.5"), Rate.perUnit("3.333", "LTR"))
                        .assessed(TRUNCATED))
                .isEqualByComparingTo("41.66");
    }

    private static StatedTax percent(String base, String percent, String deduction) {
        return StatedTax.percent(new BigDecimal(base), new BigDecimal(percent), new BigDecimal(deduction));
    }
}
