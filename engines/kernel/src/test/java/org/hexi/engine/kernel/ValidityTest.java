package org.hexi.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ValidityTest {
    private static final LocalDate MAY_1 = LocalDate.of(2025, 5, 1);
    private static final LocalDate MAY_31 = LocalDate.of(2025, 5, 31);

    @Test
    void coversBothItsFirstAndItsLastDay() {
        Validity may = new Validity(MAY_1, MAY_31);

        assertThat(may.covers(MAY_1)).isTrue();
        assertThat(may.covers(MAY_31)).isTrue();
        assertThat(may.covers(MAY_1.minusDays(1))).isFalse();
        assertThat(may.covers(MAY_31.plusDays(1))).isFalse();
    }

    @Test
    void anOpenEndCoversEveryLaterDay() {
        assertThat(Validity.from(MAY_1).covers(LocalDate.of(2999, 1, 1))).isTrue();
    }

    @Test
    void neighboursDoNotOverlapAndOneSharedDayDoes() {
        Validity may = new Validity(MAY_1, MAY_31);

        assertThat(may.overlaps(Validity.from(MAY_31.plusDays(1)))).isFalse();
        assertThat(may.overlaps(Validity.from(MAY_31))).isTrue();
        assertThat(Validity.from(MAY_31.plusDays(1)).overlaps(may)).isFalse();
    }

    @Test
    void refusesAnEndBeforeTheBeginning() {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Validity(MAY_31, MAY_1));
    }
}
