package org.hexi.engine.customs.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.hexi.engine.customs.declaration.Direction;
import org.hexi.engine.kernel.Explanation;
import org.hexi.engine.kernel.HsCode;
import org.hexi.engine.kernel.Money;
import org.hexi.engine.kernel.Quantity;
import org.junit.jupiter.api.Test;

/** Bills whose every figure is known. */
class WorkedExamplesTest {
    private static final HsCode CODE = new HsCode("870323");

    @Test
    void adValoremDutyConsumptionTaxAndVat() {
        Book book = Book.roundingHalfUp("CNY")
                .mfn("87", Rate.percent("15"))
                .consumptionTax("87", Rate.percent("12"))
                .vat("87", Rate.percent("13"));

        TaxBill bill = book.assess(book.worth("100000.00")).bill();

        assertAssessed(bill, "15000.00", "15681.82", "16988.64");
        assertThat(fee(bill, TaxType.CONSUMPTION_TAX).base()).isEqualTo(Money.of("130681.82", "CNY"));
        assertThat(bill.totalAssessed()).isEqualTo(Money.of("47670.46", "CNY"));
    }

    @Test
    void theClosedFormOfTheWholeBillIsOffByOneCent() {
        // (d + c + v + d x v) / (1 - c) of 100,000.00, rounded once at the end instead of once per tax
        BigDecimal closedForm = new BigDecimal("100000")
                .multiply(new BigDecimal("0.4195"))
                .divide(new BigDecimal("0.88"), 2, RoundingMode.HALF_UP);

        assertThat(closedForm).isEqualByComparingTo("47670.45");
    }

    @Test
    void compoundConsumptionTax() {
        Book book = Book.roundingHalfUp("CNY")
                .mfn("87", Rate.percent("10"))
                .consumptionTax("87", Rate.compound("20", "1.00", "KGM"))
                .vat("87", Rate.percent("13"));

        TaxBill bill = book.assess(
                        DutiableLine.imported(1, CODE, Money.of("10000.00", "CNY"), Origin.of("CN"), kilograms("200")))
                .bill();

        assertAssessed(bill, "1000.00", "3000.00", "1820.00");
        assertThat(fee(bill, TaxType.CONSUMPTION_TAX).base()).isEqualTo(Money.of("14000.00", "CNY"));
        assertThat(bill.totalAssessed()).isEqualTo(Money.of("5820.00", "CNY"));
    }

    @Test
    void postponedVatIsAssessedAndNotPayable() {
        Map<TaxType, TaxRule> taxes = TariffRegime.everyTax(Rounding.truncatedToCents());
        taxes.put(TaxType.VAT, new TaxRule(Rounding.truncatedToCents(), Collection.POSTPONED));
        TariffRegime plain = Book.regime("GBP", Rounding.truncatedToCents(), BigDecimal.ZERO);
        TariffRegime postponing = new TariffRegime(
                plain.id(),
                plain.name(),
                plain.validity(),
                plain.currency(),
                plain.edition(),
                plain.valueRounding(),
                taxes,
                plain.collectionThreshold(),
                plain.legalBasis(),
                plain.confirmed());
        Book book = Book.under(postponing).mfn("87", Rate.percent("2")).vat("87", Rate.percent("20"));

        TaxBill bill = book.assess(book.worth("1000.00")).bill();

        assertThat(fee(bill, TaxType.VAT).base()).isEqualTo(Money.of("1020.00", "GBP"));
        assertThat(bill.assessed(TaxType.VAT)).isEqualTo(Money.of("204.00", "GBP"));
        assertThat(bill.payable(TaxType.VAT)).isEqualTo(Money.of("0", "GBP"));
        assertThat(bill.totalAssessed()).isEqualTo(Money.of("224.00", "GBP"));
        assertThat(bill.totalPayable()).isEqualTo(Money.of("20.00", "GBP"));
    }

    @Test
    void roundingIsASettingOfTheRegime() {
        Book truncating = Book.truncating("GBP").mfn("87", Rate.percent("0")).vat("87", Rate.percent("20"));
        Book halfUp = Book.roundingHalfUp("CNY").mfn("87", Rate.percent("0")).vat("87", Rate.percent("20"));

        assertThat(truncating.assess(truncating.worth("141.88")).bill().assessed(TaxType.VAT))
                .isEqualTo(Money.of("28.37", "GBP"));
        assertThat(halfUp.assess(halfUp.worth("141.88")).bill().assessed(TaxType.VAT))
                .isEqualTo(Money.of("28.38", "CNY"));
    }

    @Test
    void aDeductionComesOffAfterRoundingAndNeverBelowZero() {
        Book book = Book.truncating("GBP").mfn("87", Rate.percent("0")).vat("87", Rate.percent("20"));

        assertThat(book.assess(withVatRelief("10.00")).bill().assessed(TaxType.VAT))
                .isEqualTo(Money.of("18.37", "GBP"));
        TaxBill whollyRelieved = book.assess(withVatRelief("99.00")).bill();
        assertThat(whollyRelieved.assessed(TaxType.VAT)).isEqualTo(Money.of("0", "GBP"));
        assertThat(fee(whollyRelieved, TaxType.VAT).deduction()).isEqualTo(Money.of("28.37", "GBP"));
    }

    @Test
    void specificAndCompoundDuty() {
        Book specific = Book.roundingHalfUp("CNY")
                .mfn("87", Rate.perUnit("0.333", "KGM"))
                .vat("87", Rate.percent("0"));
        Book compound = Book.roundingHalfUp("CNY")
                .mfn("87", Rate.compound("5", "0.333", "KGM"))
                .vat("87", Rate.percent("0"));
        DutiableLine line =
                DutiableLine.imported(1, CODE, Money.of("1000.00", "CNY"), Origin.of("CN"), kilograms("10"));

        assertThat(specific.assess(line).bill().assessed(TaxType.DUTY)).isEqualTo(Money.of("3.33", "CNY"));
        assertThat(compound.assess(line).bill().assessed(TaxType.DUTY)).isEqualTo(Money.of("53.33", "CNY"));
    }

    @Test
    void exportDutyLiesInsideThePrice() {
        Book book = Book.roundingHalfUp("CNY").export("87", Rate.percent("20")).vat("87", Rate.percent("13"));
        DutiableLine line = new DutiableLine(
                1, Direction.EXPORT, CODE, Money.of("12000.00", "CNY"), Origin.of("CN"), List.of(), List.of());

        TaxBill bill = book.assess(line).bill();

        assertThat(bill.assessed(TaxType.DUTY)).isEqualTo(Money.of("2000.00", "CNY"));
        assertThat(bill.customsValue()).isEqualTo(Money.of("10000.00", "CNY"));
        assertThat(bill.lines().getFirst().fees()).hasSize(1);
    }

    @Test
    void aTaxBelowTheThresholdIsAssessedAndNotCollected() {
        Book book = Book.under(Book.regime("CNY", Rounding.halfUpToCents(), new BigDecimal("50")))
                .mfn("87", Rate.percent("4.9"))
                .vat("87", Rate.percent("13"));

        TaxBill bill = book.assess(book.worth("1000.00")).bill();

        assertThat(bill.assessed(TaxType.DUTY)).isEqualTo(Money.of("49.00", "CNY"));
        assertThat(fee(bill, TaxType.DUTY).collection()).isEqualTo(Collection.BELOW_THRESHOLD);
        assertThat(bill.totalPayable()).isEqualTo(bill.assessed(TaxType.VAT));
    }

    @Test
    void exactlyTheThresholdIsCollected() {
        Book book = Book.under(Book.regime("CNY", Rounding.halfUpToCents(), new BigDecimal("50")))
                .mfn("87", Rate.percent("5"))
                .vat("87", Rate.percent("13"));

        assertThat(book.assess(book.worth("1000.00")).bill().payable(TaxType.DUTY))
                .isEqualTo(Money.of("50.00", "CNY"));
    }

    @Test
    void everyTaxExplainsItself() {
        Book book = Book.roundingHalfUp("CNY")
                .mfn("87", Rate.percent("15"))
                .consumptionTax("87", Rate.compound("12", "2", "KGM"))
                .vat("87", Rate.percent("13"));

        TaxBill bill = book.assess(
                        DutiableLine.imported(1, CODE, Money.of("1000", "CNY"), Origin.of("CN"), kilograms("10")))
                .bill();

        assertThat(steps(bill, TaxType.DUTY))
                .extracting(Explanation.Step::rule)
                .containsExactly("customs.duty.rate", "customs.duty.amount", "customs.duty.collection");
        assertThat(steps(bill, TaxType.DUTY).get(1).arithmetic()).isEqualTo("1000 x 15 % = 150 -> 150");
        assertThat(steps(bill, TaxType.CONSUMPTION_TAX).get(1).arithmetic())
                .isEqualTo("B = (1150 + 10 KGM x 2) / (1 - 0.12) = 1329.55; B x 12 % + 10 KGM x 2 = 179.55");
        assertThat(steps(bill, TaxType.VAT).get(1).inputs())
                .containsEntry("regime", "test regime")
                .containsEntry("confirmed", "false")
                .containsEntry("DUTY", "150 CNY")
                .containsEntry("CONSUMPTION_TAX", "179.55 CNY");
    }

    private static DutiableLine withVatRelief(String amount) {
        return new DutiableLine(
                1,
                Direction.IMPORT,
                CODE,
                Money.of("141.88", "GBP"),
                Origin.of("CN"),
                List.of(),
                List.of(new Deduction(TaxType.VAT, Money.of(amount, "GBP"), "relief of a test")));
    }

    private static void assertAssessed(TaxBill bill, String duty, String consumptionTax, String vat) {
        String currency = bill.regime().currency();
        assertThat(bill.assessed(TaxType.DUTY)).isEqualTo(Money.of(duty, currency));
        assertThat(bill.assessed(TaxType.CONSUMPTION_TAX)).isEqualTo(Money.of(consumptionTax, currency));
        assertThat(bill.assessed(TaxType.VAT)).isEqualTo(Money.of(vat, currency));
    }

    private static DutyTaxFee fee(TaxBill bill, TaxType type) {
        return bill.lines().getFirst().fee(type).orElseThrow();
    }

    private static List<Explanation.Step> steps(TaxBill bill, TaxType type) {
        return fee(bill, type).explanation().steps();
    }

    private static Quantity kilograms(String amount) {
        return new Quantity(new BigDecimal(amount), "KGM");
    }
}
