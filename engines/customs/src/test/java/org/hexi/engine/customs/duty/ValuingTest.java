package org.hexi.engine.customs.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hexi.engine.customs.declaration.CustomsValuation;
import org.hexi.engine.customs.declaration.Direction;
import org.hexi.engine.customs.declaration.Incoterm;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Money;
import org.junit.jupiter.api.Test;

class ValuingTest {
    private static final TariffRegime REGIME = Book.regime("CNY", Rounding.halfUpToCents(), BigDecimal.ZERO);

    @Test
    void fromFobWithFreightAndAnInsuranceRate() {
        Valuing.Values values =
                value(CustomsValuation.fob(cny("2500"), new BigDecimal("0.3")), Direction.IMPORT, cny("97500"));

        assertThat(values.items()).containsExactly(cny("100300.90"));
        assertThat(values.explanation().steps().getFirst().arithmetic())
                .isEqualTo("(97500 + 2500) / (1 - 0.3 %) = 100300.9");
    }

    @Test
    void fromFobWithAnInsuranceAmount() {
        CustomsValuation valuation = new CustomsValuation(Incoterm.FCA, cny("2500"), cny("300"), null);

        assertThat(value(valuation, Direction.IMPORT, cny("97500")).items()).containsExactly(cny("100300"));
    }

    @Test
    void aCfrPriceAlreadyContainsTheFreight() {
        CustomsValuation valuation = new CustomsValuation(Incoterm.CFR, cny("2500"), null, new BigDecimal("0.3"));

        assertThat(value(valuation, Direction.IMPORT, cny("99700")).items()).containsExactly(cny("100000"));
    }

    @Test
    void aCifPriceIsTheValue() {
        assertThat(value(CustomsValuation.cif(), Direction.IMPORT, cny("100000"))
                        .items())
                .containsExactly(cny("100000"));
    }

    @Test
    void theValueOfAnExportIsItsFobPrice() {
        CustomsValuation valuation = new CustomsValuation(Incoterm.CIF, cny("2500"), null, new BigDecimal("0.3"));

        assertThat(value(valuation, Direction.EXPORT, cny("100000")).items()).containsExactly(cny("97200"));
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> value(
                        new CustomsValuation(Incoterm.CIF, cny("2500"), cny("1"), null), Direction.EXPORT, cny("100")));
    }

    @Test
    void foreignPricesAreConvertedAtTheRateOfTheDay() {
        ExchangeRates rates = new ExchangeRates("CNY", Map.of("USD", new BigDecimal("7.1234")), Book.DAY, "a test");

        Valuing.Values values = new Valuing(REGIME, rates)
                .value(List.of(Money.of("1000", "USD")), CustomsValuation.cif(), Direction.IMPORT);

        assertThat(values.items()).containsExactly(cny("7123.40"));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> rates.convert(Money.of("1", "KZT")));
    }

    @Test
    void theItemsAddUpToTheWholeAndSplittingOneChangesNoTotal() {
        for (long seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            CustomsValuation valuation = CustomsValuation.fob(
                    Money.of(BigDecimal.valueOf(random.nextInt(1_000_000), 2), "CNY"),
                    BigDecimal.valueOf(random.nextInt(200), 2));
            List<Money> prices = new ArrayList<>();
            Money price = cny("0");
            for (int item = 0; item < 1 + random.nextInt(9); item++) {
                prices.add(Money.of(BigDecimal.valueOf(1 + random.nextInt(9_999_999), 2), "CNY"));
                price = price.plus(prices.getLast());
            }

            Money whole = value(valuation, Direction.IMPORT, price).items().getFirst();
            Money sum = value(valuation, Direction.IMPORT, prices.toArray(Money[]::new)).items().stream()
                    .reduce(cny("0"), Money::plus);

            assertThat(sum).as("seed %d", seed).isEqualTo(whole);
        }
    }

    @Test
    void refusesWhatIsMissingOrNotPositive() {
        CustomsValuation noFreight = new CustomsValuation(Incoterm.FOB, null, null, BigDecimal.ONE);

        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> value(noFreight, Direction.IMPORT, cny("100")));
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> value(CustomsValuation.cif(), Direction.IMPORT, cny("0")));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> value(CustomsValuation.cif(), Direction.IMPORT));
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> CustomsValuation.fob(cny("1"), new BigDecimal("100")));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> CustomsValuation.fob(cny("-1"), BigDecimal.ONE));
    }

    private static Valuing.Values value(CustomsValuation valuation, Direction direction, Money... prices) {
        return new Valuing(REGIME, ExchangeRates.none("CNY", Book.DAY)).value(List.of(prices), valuation, direction);
    }

    private static Money cny(String amount) {
        return Money.of(amount, "CNY");
    }
}
