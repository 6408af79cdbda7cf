package org.hexi.engine.emissions.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Random;
import java.util.SequencedMap;
import org.hexi.engine.kernel.InvalidValue;
import org.junit.jupiter.api.Test;

class AllocationTest {
    @Test
    void sharesByMassTimesDistance() {
        SequencedMap<String, TransportActivity> activities = new LinkedHashMap<>();
        activities.put("copper", activity("30", "1000"));
        activities.put("apples", activity("10", "1000"));
        activities.put("tools", activity("20", "500"));

        assertThat(Allocation.share(new BigDecimal("500"), activities))
                .containsEntry("copper", new BigDecimal("300"))
                .containsEntry("apples", new BigDecimal("100"))
                .containsEntry("tools", new BigDecimal("100"));
    }

    @Test
    void sharesAddUpToTheWholeToTheGram() {
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            SequencedMap<String, TransportActivity> activities = new LinkedHashMap<>();
            for (int share = 0; share < 1 + random.nextInt(12); share++) {
                activities.put(
                        "share " + share,
                        TransportActivity.of(
                                BigDecimal.valueOf(1 + random.nextInt(30_000), 3),
                                BigDecimal.valueOf(1 + random.nextInt(9_000))));
            }
            BigDecimal total = BigDecimal.valueOf(random.nextInt(10_000_000), 3);

            BigDecimal sum =
                    Allocation.share(total, activities).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);

            assertThat(sum).as("seed %d", seed).isEqualByComparingTo(total);
        }
    }

    @Test
    void refusesATotalBelowTheGramAndActivityThatIsAllZero() {
        SequencedMap<String, TransportActivity> one = new LinkedHashMap<>();
        one.put("one", activity("1", "1"));
        SequencedMap<String, TransportActivity> none = new LinkedHashMap<>();
        none.put("none", activity("0", "1"));

        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> Allocation.share(new BigDecimal("0.0005"), one));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> Allocation.share(new BigDecimal("-1"), one));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> Allocation.share(BigDecimal.ONE, none));
    }

    private static TransportActivity activity(String tonnes, String kilometres) {
        return TransportActivity.of(new BigDecimal(tonnes), new BigDecimal(kilometres));
    }
}
