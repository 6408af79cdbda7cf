package org.hexi.wco.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** An amount with the currency it is in, as written: decimals are kept. Immutable. */
public record Amount(BigDecimal value, @Nullable String currencyID) {
    public static Amount of(String value, String currency) {
        return new Amount(new BigDecimal(value), currency);
    }

    public boolean isIn(String currency) {
        return currency.equals(currencyID);
    }
}
