package org.hexi.engine.customs.duty;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Money;

/**
 * What one unit of each currency is worth in the currency of the regime on a day, by the source named. Immutable.
 *
 * @param target ISO 4217 code of the currency of the regime
 * @param worthOfOneUnit by ISO 4217 code; the target itself is always worth one
 */
public record ExchangeRates(String target, Map<String, BigDecimal> worthOfOneUnit, LocalDate day, String source) {
    public ExchangeRates {
        worthOfOneUnit = Map.copyOf(worthOfOneUnit);
        worthOfOneUnit.forEach((currency, worth) -> {
            if (worth.signum() <= 0) {
                throw new InvalidValue("customs.exchange.notPositive", currency, worth, "more than zero");
            }
        });
    }

    /** No other currency than the one of the regime. */
    public static ExchangeRates none(String target, LocalDate day) {
        return new ExchangeRates(target, Map.of(), day, "");
    }

    public boolean knows(Money money) {
        String currency = money.currency().getCurrencyCode();
        return currency.equals(target) || worthOfOneUnit.containsKey(currency);
    }

    /**
     * The amount in the currency of the regime, not rounded.
     *
     * @throws InvalidValue when the currency is not known
     */
    public Money convert(Money money) {
        String currency = money.currency().getCurrencyCode();
        if (currency.equals(target)) {
            return money;
        }
        BigDecimal worth = worthOfOneUnit.get(currency);
        if (worth == null) {
            throw new InvalidValue("customs.exchange.unknown", "currency", currency, "one with a rate on " + day);
        }
        return Money.of(money.amount().multiply(worth), target);
    }
}
