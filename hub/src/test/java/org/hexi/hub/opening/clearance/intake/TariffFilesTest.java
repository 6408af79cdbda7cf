package org.hexi.hub.opening.clearance.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hexi.engine.customs.declaration.Direction;
import org.hexi.engine.customs.duty.AssessingDuties;
import org.hexi.engine.customs.duty.DutiableLine;
import org.hexi.engine.customs.duty.Origin;
import org.hexi.engine.customs.duty.TariffRegime;
import org.hexi.engine.customs.duty.TaxBill;
import org.hexi.engine.customs.duty.TaxType;
import org.hexi.engine.kernel.HsCode;
import org.hexi.engine.kernel.Mass;
import org.hexi.engine.kernel.Money;
import org.hexi.engine.kernel.Quantity;
import org.hexi.hub.opening.clearance.OfficeView;
import org.hexi.hub.opening.clearance.model.Tariffs;
import org.junit.jupiter.api.Test;

/** The shipped files as the engine sees them. */
class TariffFilesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Tariffs TARIFFS = TariffFiles.shipped();

    @Test
    void theRegimeSaysThatItIsADemonstration() {
        TariffRegime regime = TARIFFS.book().on(DAY).orElseThrow().regime();

        assertThat(regime.name()).contains("demonstration, unconfirmed");
        assertThat(regime.confirmed()).isFalse();
        assertThat(regime.collectionThreshold()).isEqualByComparingTo("50");
    }

    @Test
    void adValoremDutyConsumptionTaxAndVat() {
        TaxBill bill = bill("870323", "100000.00", Origin.of("DE"));

        assertThat(amounts(bill)).containsExactly("15000.00", "15681.82", "16988.64");
        assertThat(bill.totalAssessed().text(2)).isEqualTo("47670.46");
    }

    @Test
    void compoundConsumptionTax() {
        Quantity mass = new Quantity(new BigDecimal("200"), "KGM");

        assertThat(amounts(bill("220860", "10000.00", Origin.of("RU"), mass)))
                .containsExactly("1000.00", "3000.00", "1820.00");
    }

    @Test
    void anElectricCarBearsNoConsumptionTax() {
        assertThat(bill("870380", "100000.00", Origin.of("DE"))
                        .assessed(TaxType.CONSUMPTION_TAX)
                        .isZero())
                .isTrue();
    }

    @Test
    void whatAppliedThenIsAQuestionOfTheDay() {
        assertThat(rate("080212", LocalDate.of(2025, 12, 31))).isEqualTo("10 %");
        assertThat(rate("080212", LocalDate.of(2026, 1, 1))).isEqualTo("8 %");
    }

    @Test
    void aDayNoRegimeCoversHasNoTariff() {
        assertThat(TARIFFS.book().on(LocalDate.of(2023, 12, 31))).isEmpty();
    }

    @Test
    void anAgreementIsOpenToItsMembersAlone() {
        assertThat(bill("080620", "1000.00", Origin.proven("PK", "PAKISTAN")).assessed(TaxType.DUTY))
                .isEqualTo(Money.of("50.00", "CNY"));
        assertThat(bill("080620", "1000.00", Origin.proven("UZ", "PAKISTAN")).assessed(TaxType.DUTY))
                .isEqualTo(Money.of("100.00", "CNY"));
        assertThat(TARIFFS.agreements()).contains("ASEAN", "GEORGIA", "PAKISTAN");
    }

    @Test
    void anExportBearsItsDutyAndNoVat() {
        assertThat(exportBill("854143").lines().getFirst().fees()).isEmpty();
        assertThat(exportBill("720241").lines().getFirst().fees())
                .singleElement()
                .satisfies(fee -> {
                    assertThat(fee.type()).isEqualTo(TaxType.DUTY);
                    // 1200 / (1 + 20 %) = 1000.00
                    assertThat(fee.assessed()).isEqualTo(Money.of("200", "CNY"));
                });
    }

    @Test
    void litresOfATonne() {
        assertThat(TARIFFS.volume(new HsCode("2203000000")).orElseThrow().litres(Mass.tonnes(2)))
                .isEqualTo(new Quantity(new BigDecimal("1976"), "LTR"));
    }

    @Test
    void oneOfficeClearsWhatNoOfficeNames() {
        assertThat(OfficeFile.offices().stream().filter(OfficeView::isDefault)).hasSize(1);
        assertThat(OfficeFile.rates())
                .allSatisfy(rates -> assertThat(rates.legalBasis()).contains("demonstration"))
                .hasSize(OfficeFile.offices().size() * Direction.values().length);
    }

    private static String rate(String code, LocalDate day) {
        DutiableLine line = DutiableLine.imported(1, new HsCode(code), Money.of("1000", "CNY"), Origin.of("UZ"));
        return new AssessingDuties(TARIFFS.book().on(day).orElseThrow())
                .assess(List.of(line))
                .bill()
                .lines()
                .getFirst()
                .fees()
                .getFirst()
                .rateLine()
                .rate()
                .text();
    }

    private static TaxBill bill(String code, String value, Origin origin, Quantity... quantities) {
        return bill(DutiableLine.imported(1, new HsCode(code), Money.of(value, "CNY"), origin, quantities));
    }

    private static TaxBill exportBill(String code) {
        return bill(new DutiableLine(
                1, Direction.EXPORT, new HsCode(code), Money.of("1200", "CNY"), Origin.of("CN"), List.of(), List.of()));
    }

    private static TaxBill bill(DutiableLine line) {
        return new AssessingDuties(TARIFFS.book().on(DAY).orElseThrow())
                .assess(List.of(line))
                .bill();
    }

    private static List<String> amounts(TaxBill bill) {
        return bill.lines().getFirst().fees().stream()
                .map(fee -> fee.assessed().text(2))
                .toList();
    }
}
