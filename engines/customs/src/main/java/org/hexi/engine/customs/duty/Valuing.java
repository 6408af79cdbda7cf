package org.hexi.engine.customs.duty;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.hexi.engine.customs.declaration.CustomsValuation;
import org.hexi.engine.customs.declaration.Direction;
import org.hexi.engine.customs.declaration.Incoterm;
import org.hexi.engine.kernel.Explanation;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * Finds the customs value: on import the CIF value, {@code (price + freight) / (1 - insurance rate)} where the price contains
 * neither; on export the FOB price. The whole is rounded as the regime says and shared among the items by price, so that the
 * items add up to the whole.
 */
public final class Valuing {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final TariffRegime regime;
    private final ExchangeRates rates;

    public Valuing(TariffRegime regime, ExchangeRates rates) {
        this.regime = regime;
        this.rates = rates;
    }

    /** Values of the items in their order, and how they were found. */
    public record Values(List<Money> items, Explanation explanation) {
        public Values {
            items = List.copyOf(items);
        }
    }

    /**
     * @param prices price of each item, all more than zero
     * @throws InvalidValue when terms, a charge they ask for, or an exchange rate is missing
     */
    public Values value(List<Money> prices, CustomsValuation valuation, Direction direction) {
        requirePrices(prices);
        List<BigDecimal> converted =
                prices.stream().map(price -> rates.convert(price).amount()).toList();
        BigDecimal price = converted.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        Total total = switch (direction) {
            case IMPORT -> cif(price, valuation);
            case EXPORT -> fob(price, valuation);
        };
        List<Money> items = Apportioning.byWeight(
                        total.value(), converted, regime.valueRounding().scale())
                .stream()
                .map(this::money)
                .toList();
        return new Values(items, Explanation.of(step(price, valuation, total)));
    }

    private static void requirePrices(List<Money> prices) {
        if (prices.isEmpty() || prices.stream().anyMatch(price -> price.amount().signum() <= 0)) {
            throw new InvalidValue(
                    "customs.amount.notPositive", "invoiceAmount", prices, "at least one, all above zero");
        }
    }

    private record Total(BigDecimal value, String arithmetic) {}

    private Total cif(BigDecimal price, CustomsValuation valuation) {
        Incoterm terms = terms(valuation);
        BigDecimal freight = terms.isFreightIncluded() ? BigDecimal.ZERO : charge("freight", valuation.freight());
        BigDecimal percent = valuation.insurancePercent();
        if (!terms.isInsuranceIncluded() && percent != null) {
            BigDecimal rest = BigDecimal.ONE.subtract(percent.movePointLeft(2));
            BigDecimal value = regime.valueRounding().ofQuotient(price.add(freight), rest);
            return new Total(
                    value,
                    "(%s + %s) / (1 - %s %%) = %s"
                            .formatted(plain(price), plain(freight), plain(percent), plain(value)));
        }
        BigDecimal insurance =
                terms.isInsuranceIncluded() ? BigDecimal.ZERO : charge("insurance", valuation.insurance());
        BigDecimal value = regime.valueRounding().of(price.add(freight).add(insurance));
        return new Total(
                value, "%s + %s + %s = %s".formatted(plain(price), plain(freight), plain(insurance), plain(value)));
    }

    private Total fob(BigDecimal price, CustomsValuation valuation) {
        Incoterm terms = terms(valuation);
        BigDecimal freight = terms.isFreightIncluded() ? charge("freight", valuation.freight()) : BigDecimal.ZERO;
        BigDecimal insurance = terms.isInsuranceIncluded() ? insuranceInside(price, valuation) : BigDecimal.ZERO;
        BigDecimal value = regime.valueRounding().of(price.subtract(freight).subtract(insurance));
        if (value.signum() <= 0) {
            throw new InvalidValue(
                    "customs.value.notPositive", "valuation", value, "freight and insurance below the price");
        }
        return new Total(
                value, "%s - %s - %s = %s".formatted(plain(price), plain(freight), plain(insurance), plain(value)));
    }

    private BigDecimal insuranceInside(BigDecimal price, CustomsValuation valuation) {
        BigDecimal percent = valuation.insurancePercent();
        return percent == null
                ? charge("insurance", valuation.insurance())
                : price.multiply(percent).divide(HUNDRED);
    }

    private static Incoterm terms(CustomsValuation valuation) {
        Incoterm terms = valuation.incoterm();
        if (terms == null) {
            throw new InvalidValue("customs.field.missing", "valuation.incoterm", "", "the delivery terms");
        }
        return terms;
    }

    private BigDecimal charge(String field, @Nullable Money charge) {
        if (charge == null) {
            throw new InvalidValue("customs.field.missing", "valuation." + field, "", "an amount");
        }
        return rates.convert(charge).amount();
    }

    private Explanation.Step step(BigDecimal price, CustomsValuation valuation, Total total) {
        SequencedMap<String, String> inputs = new LinkedHashMap<>();
        inputs.put("terms", String.valueOf(valuation.incoterm()));
        inputs.put("price", money(price).toString());
        putIfStated(inputs, "freight", valuation.freight());
        putIfStated(inputs, "insurance", valuation.insurance());
        putIfStated(inputs, "insurancePercent", valuation.insurancePercent());
        inputs.put("exchangeRates", rates.worthOfOneUnit().isEmpty() ? "none" : rates.source());
        inputs.put("ratesOf", rates.day().toString());
        return new Explanation.Step(
                "customs.value",
                regime.validity().toString(),
                regime.legalBasis(),
                inputs,
                total.arithmetic(),
                money(total.value()).toString());
    }

    private static void putIfStated(SequencedMap<String, String> inputs, String name, @Nullable Object value) {
        if (value != null) {
            inputs.put(name, value.toString());
        }
    }

    private Money money(BigDecimal amount) {
        return Money.of(amount, regime.currency());
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
