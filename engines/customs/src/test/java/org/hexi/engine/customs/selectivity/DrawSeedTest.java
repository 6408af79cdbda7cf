package org.hexi.engine.customs.selectivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashSet;
import java.util.Set;
import org.hexi.engine.kernel.InvalidValue;
import org.junit.jupiter.api.Test;

class DrawSeedTest {
    @Test
    void aDrawCanBeComputedAgainByWhoeverHoldsTheSeed() {
        Draw recorded = Office.seed(1).draw("D1");

        assertThat(Office.seed(1).confirms(recorded, "D1")).isTrue();
        assertThat(Office.seed(1).confirms(recorded, "D2")).isFalse();
        assertThat(Office.seed(2).confirms(recorded, "D1")).isFalse();
    }

    @Test
    void anotherDayGivesOtherDraws() {
        DrawSeed today = Office.seed(1);
        DrawSeed tomorrow = new DrawSeed(today.office(), Office.DAY.plusDays(1), today.secretHex());

        assertThat(tomorrow.draw("D1")).isNotEqualTo(today.draw("D1"));
        assertThat(tomorrow.commitment()).isNotEqualTo(today.commitment());
    }

    @Test
    void theDrawIsFixedForever() {
        DrawSeed seed = new DrawSeed("6201", Office.DAY, "00".repeat(32));

        assertThat(seed.draw("D1").value()).isEqualByComparingTo("0.200973059383");
    }

    @Test
    void differentDeclarationsHardlyEverShareADraw() {
        Set<Draw> draws = new HashSet<>();
        for (int number = 0; number < 10_000; number++) {
            draws.add(Office.seed(1).draw("D" + number));
        }

        assertThat(draws).hasSize(10_000);
    }

    @Test
    void theSecretNeverShowsInText() {
        DrawSeed seed = Office.seed(1);

        assertThat(seed.toString()).doesNotContain(seed.secretHex()).contains(seed.commitment());
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new DrawSeed("6201", Office.DAY, "s3cret"))
                .withMessageNotContaining("s3cret");
    }
}
