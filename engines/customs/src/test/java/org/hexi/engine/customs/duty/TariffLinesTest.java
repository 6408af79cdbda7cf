package org.hexi.engine.customs.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.hexi.engine.kernel.HsCode;
import org.hexi.engine.kernel.Issue;
import org.hexi.engine.kernel.Money;
import org.hexi.engine.kernel.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tariff books read from lines, among them the demonstration tariff Hexi ships. */
class TariffLinesTest {
    private static final Path SHIPPED = Path.of("..", "..", "data", "tariff");
    private static final String REGIMES =
            "id,name,valid_from,valid_to,currency,edition,decimals,rounding,threshold,postponed,legal_basis,confirmed";
    private static final String RATES =
            "id,tax,kind,code,agreement,origins,percent,per_unit,unit,valid_from,valid_to,legal_basis";

    @Test
    void theShippedTariffHoldsTogetherAndSaysThatItIsUnconfirmed() throws IOException {
        TariffBook.Reading reading = shipped();

        assertThat(reading.issues()).isEmpty();
        TariffRegime regime =
                reading.book().on(LocalDate.of(2025, 9, 1)).orElseThrow().regime();
        assertThat(regime.name()).isEqualTo("demonstration, unconfirmed");
        assertThat(regime.confirmed()).isFalse();
        assertThat(regime.collectionThreshold()).isEqualByComparingTo("50");
    }

    @Test
    void theShippedTariffTaxesEveryChapter() throws IOException {
        Tariff tariff = shipped().book().on(LocalDate.of(2025, 9, 1)).orElseThrow();
        Quantity litres = new Quantity(BigDecimal.TEN, "LTR");
        for (int chapter = 1; chapter <= 97; chapter++) {
            if (chapter == 77) {
                continue; // reserved in the nomenclature
            }
            DutiableLine line = DutiableLine.imported(
                    1,
                    new HsCode("%02d".formatted(chapter) + "0100"),
                    Money.of("10000", "CNY"),
                    Origin.of("KZ"),
                    litres);
            AssessingDuties.Result result = new AssessingDuties(tariff).assess(List.of(line));
            assertThat(result.issues()).as("chapter %d", chapter).isEmpty();
            assertThat(result.bill().totalPayable()).as("chapter %d", chapter).isGreaterThan(Money.of("0", "CNY"));
        }
    }

    @Test
    void whatAppliedThenIsWhatWasInForceThen() throws IOException {
        TariffBook book = shipped().book();

        assertThat(copperRateOn(book, LocalDate.of(2024, 12, 31))).isEqualTo("0 %");
        assertThat(copperRateOn(book, LocalDate.of(2025, 1, 1))).isEqualTo("1 %");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a,duty,mfn,87,,,,,,2025-01-01,,law | percent",
                "a,duty,mfn,87,,,x,,,2025-01-01,,law | percent",
                "a,duty,mfn,87,,,5,1,,2025-01-01,,law | unit",
                "a,duty,mfn,877,,,5,,,2025-01-01,,law | hsCode",
                "a,duty,best,87,,,5,,,2025-01-01,,law | kind",
                "a,tithe,mfn,87,,,5,,,2025-01-01,,law | tax",
                "a,duty,mfn,87,,XX,5,,,2025-01-01,,law | country",
                "a,duty,mfn,87,,,5,,,tomorrow,,law | valid_from",
                "a,duty,mfn,87,,,5,,,2025-01-01,, | legalBasis",
            })
    void refusesARateAndNamesTheColumn(String row, String column) {
        assertThat(TariffBook.read(List.of(REGIMES), List.of(RATES, row)).issues())
                .extracting(Issue::row, Issue::column)
                .containsExactly(tuple(2L, column));
    }

    @Test
    void contradictingRowsAreLeftOutAndAllOfThemTold() {
        TariffBook.Reading reading = TariffBook.read(
                List.of(
                        REGIMES,
                        "one,One,2025-01-01,,CNY,HS 2022,2,half_up,0,vat,law,no",
                        "two,Two,2026-01-01,,CNY,HS 2022,2,half_up,0,,law,no"),
                List.of(
                        RATES,
                        "a,duty,mfn,87,,,5,,,2025-01-01,,law",
                        "b,duty,mfn,87,,,6,,,2025-06-01,,law",
                        "a,duty,mfn,88,,,7,,,2025-06-01,,law"));

        assertThat(reading.issues())
                .extracting(Issue::code, Issue::row)
                .containsExactly(
                        tuple("customs.tariff.overlap", 3L),
                        tuple("customs.rate.overlap", 3L),
                        tuple("customs.rate.duplicate", 4L));
        assertThat(reading.book().lines()).extracting(RateLine::id).containsExactly("a");
        assertThat(reading.book().regimes()).extracting(TariffRegime::id).containsExactly("one");
        assertThat(reading.book().regimes().getFirst().rule(TaxType.VAT).collection())
                .isEqualTo(Collection.POSTPONED);
    }

    private static String copperRateOn(TariffBook book, LocalDate day) {
        Tariff tariff = book.on(day).orElseThrow();
        DutiableLine copper = DutiableLine.imported(1, new HsCode("740311"), Money.of("1000", "CNY"), Origin.of("KZ"));
        return new AssessingDuties(tariff)
                .assess(List.of(copper))
                .bill()
                .lines()
                .getFirst()
                .fee(TaxType.DUTY)
                .orElseThrow()
                .rateLine()
                .rate()
                .text();
    }

    private static TariffBook.Reading shipped() throws IOException {
        return TariffBook.read(
                Files.readAllLines(SHIPPED.resolve("regimes.csv")), Files.readAllLines(SHIPPED.resolve("rates.csv")));
    }
}
