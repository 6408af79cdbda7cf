package org.hexi.engine.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * An amount of one currency. Decimal, never rounded on its own: rounding happens where a tariff regime or a rate card says
 * so. Two amounts are equal when they are numerically equal; trailing zeros do not count. Immutable.
 */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {
    public Money {
        amount = Decimals.normal(amount);
    }

    /** @throws InvalidValue when the amount is no decimal or the currency no ISO 4217 code */
    public static Money of(String amount, String currency) {
        return new Money(Decimals.parse("money.amount", amount), currency(currency));
    }

    public static Money of(BigDecimal amount, String currency) {
        return new Money(amount, currency(currency));
    }

    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /** @throws InvalidValue when there is no such ISO 4217 code */
    public static Currency currency(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException unknown) {
            throw new InvalidValue("kernel.currency.unknown", "currency", code, "an ISO 4217 code such as CNY");
        }
    }

    public Money plus(Money other) {
        return new Money(amount.add(sameCurrency(other).amount), currency);
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(sameCurrency(other).amount), currency);
    }

    public Money times(BigDecimal factor) {
        return new Money(amount.multiply(factor), currency);
    }

    public Money rounded(int scale, RoundingMode mode) {
        return new Money(amount.setScale(scale, mode), currency);
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    /** The amount with exactly the given number of decimals, for showing and for answers. */
    public String text(int scale) {
        return amount.setScale(scale, RoundingMode.HALF_UP).toPlainString();
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(sameCurrency(other).amount);
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency.getCurrencyCode();
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new InvalidValue(
                    "kernel.currency.mixed", "currency", other.currency, "an amount in " + currency.getCurrencyCode());
        }
        return other;
    }
}
