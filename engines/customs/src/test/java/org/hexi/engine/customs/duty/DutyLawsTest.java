package org.hexi.engine.customs.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hexi.engine.kernel.HsCode;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Money;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Laws that hold for every bill. */
class DutyLawsTest {
    private static final int ROUNDS = Boolean.getBoolean("hexi.long") ? 20_000 : 1_000;
    private static final HsCode CODE = new HsCode("870323");

    @BeforeAll
    static void tellSeedsAndCounts() {
        System.out.printf("duty laws: %d rounds of each law from seed 0%n", ROUNDS);
    }

    @Test
    void beforeRoundingTheWholeBillFollowsOneFormula() {
        MathContext exact = new MathContext(60);
        for (long seed = 0; seed < ROUNDS; seed++) {
            Rates rates = Rates.random(new Random(seed));
            Book book = rates.book(new Rounding(40, RoundingMode.HALF_EVEN));
            BigDecimal value = cents(new Random(~seed));

            BigDecimal total =
                    book.assess(line(1, value)).bill().totalAssessed().amount();
            BigDecimal d = fraction(rates.duty());
            BigDecimal c = fraction(rates.consumptionTax());
            BigDecimal v = fraction(rates.vat());
            BigDecimal expected =
                    value.multiply(d.add(c).add(v).add(d.multiply(v))).divide(BigDecimal.ONE.subtract(c), exact);

            assertThat(total.subtract(expected).abs()).as("seed %d", seed).isLessThan(new BigDecimal("1e-30"));
        }
    }

    @Test
    void splittingALineMovesEachTaxByRoundingAlone() {
        for (long seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            Book book = Rates.random(random).book(Rounding.halfUpToCents());
            List<DutiableLine> parts = new ArrayList<>();
            BigDecimal value = BigDecimal.ZERO;
            for (int part = 1; part <= 5; part++) {
                BigDecimal share = cents(random);
                parts.add(line(part, share));
                value = value.add(share);
            }

            TaxBill whole = book.assess(line(1, value)).bill();
            TaxBill split = book.assess(parts.toArray(DutiableLine[]::new)).bill();

            // half a cent per line and tax below, and what those half cents add to the taxes computed on them
            assertThat(split.totalAssessed()
                            .minus(whole.totalAssessed())
                            .amount()
                            .abs())
                    .as("seed %d", seed)
                    .isLessThan(new BigDecimal("0.20"));
        }
    }

    @Test
    void aHigherValueNeverMeansALowerBill() {
        for (long seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            Rounding rounding = random.nextBoolean() ? Rounding.halfUpToCents() : Rounding.truncatedToCents();
            Book book = Rates.random(random).book(rounding);
            BigDecimal value = cents(random);
            BigDecimal higher = value.add(BigDecimal.valueOf(random.nextInt(1_000), 2));

            TaxBill bill = book.assess(line(1, value)).bill();
            TaxBill higherBill = book.assess(line(1, higher)).bill();

            assertThat(higherBill.totalAssessed()).as("seed %d", seed).isGreaterThanOrEqualTo(bill.totalAssessed());
            assertThat(higherBill.totalPayable()).as("seed %d", seed).isGreaterThanOrEqualTo(bill.totalPayable());
        }
    }

    @Test
    void splittingCannotSlipUnderTheCollectionThreshold() {
        Book book = Book.under(Book.regime("CNY", Rounding.halfUpToCents(), new BigDecimal("50")))
                .mfn("87", Rate.percent("10"))
                .vat("87", Rate.percent("13"));

        TaxBill split = book.assess(line(1, new BigDecimal("300")), line(2, new BigDecimal("300")))
                .bill();

        assertThat(split.payable(TaxType.DUTY)).isEqualTo(Money.of("60", "CNY"));
    }

    @Test
    void zeroNegativeAndForeignValuesAreRefused() {
        Book book = Book.roundingHalfUp("CNY").mfn("87", Rate.percent("10"));

        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> line(1, BigDecimal.ZERO));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> line(1, new BigDecimal("-0.01")));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> Rate.percent("-1"));
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> book.assess(DutiableLine.imported(1, CODE, Money.of("10", "USD"), Origin.of("CN"))));
        assertThatExceptionOfType(InvalidValue.class)
                .as("a tax inside its own base cannot be the whole base")
                .isThrownBy(() -> Book.roundingHalfUp("CNY").consumptionTax("87", Rate.percent("100")));
    }

    private record Rates(String duty, String consumptionTax, String vat) {
        static Rates random(Random random) {
            return new Rates(tenths(random, 400), tenths(random, 600), tenths(random, 250));
        }

        Book book(Rounding rounding) {
            return Book.under(Book.regime("CNY", rounding, BigDecimal.ZERO))
                    .mfn("87", Rate.percent(duty))
                    .consumptionTax("87", Rate.percent(consumptionTax))
                    .vat("87", Rate.percent(vat));
        }

        private static String tenths(Random random, int bound) {
            return BigDecimal.valueOf(random.nextInt(bound), 1).toPlainString();
        }
    }

    private static BigDecimal fraction(String percent) {
        return new BigDecimal(percent).movePointLeft(2);
    }

    private static BigDecimal cents(Random random) {
        return BigDecimal.valueOf(1 + random.nextInt(100_000_000), 2);
    }

    private static DutiableLine line(int number, BigDecimal value) {
        return DutiableLine.imported(number, CODE, Money.of(value, "CNY"), Origin.of("CN"));
    }
}
