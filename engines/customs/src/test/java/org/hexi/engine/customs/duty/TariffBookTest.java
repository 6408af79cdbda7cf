package org.hexi.engine.customs.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hexi.engine.kernel.HsCode;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Validity;
import org.junit.jupiter.api.Test;

/** "What applied on that day" is a question with one answer. */
class TariffBookTest {
    private static final Validity FIRST_HALF = new Validity(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 6, 30));
    private static final Validity SECOND_HALF = Validity.from(LocalDate.of(2025, 7, 1));

    @Test
    void answersWithTheRegimeAndTheRatesOfTheDay() {
        TariffBook book = new TariffBook(
                List.of(regime("spring", FIRST_HALF), regime("autumn", SECOND_HALF)),
                List.of(line("15", FIRST_HALF), line("9", SECOND_HALF)));

        assertThat(rateOn(book, LocalDate.of(2025, 6, 30))).isEqualTo("spring 15 %");
        assertThat(rateOn(book, LocalDate.of(2025, 7, 1))).isEqualTo("autumn 9 %");
        assertThat(book.on(LocalDate.of(2024, 12, 31))).isEmpty();
    }

    @Test
    void refusesTwoAnswersForOneDay() {
        Validity overlapping = Validity.from(LocalDate.of(2025, 6, 30));

        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new TariffBook(
                        List.of(regime("spring", FIRST_HALF), regime("autumn", overlapping)), List.of()));
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new TariffBook(List.of(), List.of(line("15", FIRST_HALF), line("9", overlapping))));
    }

    @Test
    void refusesARateWithoutBasisAndAnAgreementWithoutName() {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> rateLine(RateKind.MFN, "", ""));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> rateLine(RateKind.AGREEMENT, "", "a law"));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> rateLine(RateKind.MFN, "ASEAN", "a law"));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> rateLine(RateKind.STANDARD, "", "a law"));
    }

    private static String rateOn(TariffBook book, LocalDate day) {
        Tariff tariff = book.on(day).orElseThrow();
        List<RateLine> lines = tariff.lines(TaxType.DUTY, new HsCode("870323"));
        assertThat(lines).hasSize(1);
        return tariff.regime().name() + " " + lines.getFirst().rate().text();
    }

    private static TariffRegime regime(String name, Validity validity) {
        return new TariffRegime(
                name,
                name,
                validity,
                "CNY",
                "HS 2022",
                Rounding.halfUpToCents(),
                TariffRegime.everyTax(Rounding.halfUpToCents()),
                BigDecimal.ZERO,
                "made for a test",
                false);
    }

    private static RateLine line(String percent, Validity validity) {
        return new RateLine(
                "cars " + percent,
                TaxType.DUTY,
                RateKind.MFN,
                new HsCode("8703"),
                "",
                Set.of(),
                Rate.percent(percent),
                validity,
                "made for a test");
    }

    private static RateLine rateLine(RateKind kind, String agreement, String basis) {
        return new RateLine(
                "id", TaxType.DUTY, kind, new HsCode("87"), agreement, Set.of(), Rate.percent("1"), FIRST_HALF, basis);
    }
}
