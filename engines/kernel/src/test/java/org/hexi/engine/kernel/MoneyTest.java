package org.hexi.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

class MoneyTest {
    @Test
    void equalAmountsAreEqualWhateverTheirZeros() {
        assertThat(Money.of("10.00", "CNY")).isEqualTo(Money.of("10", "CNY"));
    }

    @Test
    void addsAndRoundsOnlyWhenTold() {
        Money sum = Money.of("0.005", "CNY").plus(Money.of("1.2", "CNY"));

        assertThat(sum.toString()).isEqualTo("1.205 CNY");
        assertThat(sum.rounded(2, RoundingMode.HALF_UP)).isEqualTo(Money.of("1.21", "CNY"));
        assertThat(sum.rounded(2, RoundingMode.DOWN)).isEqualTo(Money.of("1.20", "CNY"));
    }

    @Test
    void refusesMixedCurrenciesAndUnknownOnes() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> Money.of("1", "CNY").plus(Money.of("1", "KZT")));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> Money.of("1", "XYZ"));
    }

    @Test
    void refusesNumbersThatAreTooLong() {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> Money.of("1e400", "CNY"));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> Money.of("0.0000000000001", "CNY"));
    }
}
