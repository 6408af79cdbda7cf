package org.hexi.hub.transport.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hexi.engine.kernel.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a ladder asks for, and which ladders there are. */
class PolicyTermsTest {
    private static final PolicyTerms TERMS = terms("1.05", step(72, "0.25"), step(168, "0.1"), step(24, "0.5"));

    @ParameterizedTest
    @CsvSource({
        "10081, 0",
        "10080, 0.1",
        "4321, 0.1",
        "4320, 0.25",
        "1441, 0.25",
        "1440, 0.5",
        "1, 0.5",
        "0, 0.9",
        "-60, 0.9"
    })
    void theShareRisesTowardsTheCutOff(long minutesLeft, BigDecimal share) {
        assertThat(TERMS.shareAt(minutesLeft)).isEqualByComparingTo(share);
    }

    @Test
    void stepsStandInTheOrderOfTime() {
        assertThat(TERMS.cancellation()).extracting(FeeStep::hoursBefore).containsExactly(168, 72, 24);
    }

    @Test
    void aLadderThatFallsOrRepeatsIsNone() {
        assertThatThrownBy(() -> terms("1", step(72, "0.5"), step(24, "0.25"))).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> terms("1", step(72, "0.5"), step(72, "0.6"))).isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @CsvSource({"0.4", "2.01", "1.00001"})
    void aFactorOutsideItsRangeIsNone(String factor) {
        assertThatThrownBy(() -> terms(factor)).isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @CsvSource({"1.05, 20, 21", "1.05, 19, 19", "0.5, 3, 1", "1, 84, 84"})
    void onlyWholeUnitsAreSold(String factor, int capacity, int sold) {
        assertThat(PolicySelling.sellable(policy(terms(factor)), capacity)).isEqualTo(sold);
    }

    private static BookingPolicy policy(PolicyTerms terms) {
        return new BookingPolicy(
                new PolicyId(new UUID(0, 1)),
                "CR",
                "",
                LocalDate.parse("2026-05-01"),
                1,
                terms,
                Instant.EPOCH,
                "somebody");
    }

    private static PolicyTerms terms(String factor, FeeStep... ladder) {
        return new PolicyTerms(new BigDecimal(factor), List.of(ladder), BigDecimal.TEN, new BigDecimal("0.9"));
    }

    private static FeeStep step(int hours, String share) {
        return new FeeStep(hours, new BigDecimal(share));
    }
}
