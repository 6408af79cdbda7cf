package org.hexi.engine.customs.duty;

import org.hexi.engine.kernel.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * Where goods come from and what is proven about it. Immutable.
 *
 * @param country country of origin, or null when unknown
 * @param provenAgreement code of the agreement a proof of origin was presented for, or empty
 */
public record Origin(@Nullable CountryCode country, String provenAgreement) {
    public static Origin unknown() {
        return new Origin(null, "");
    }

    public static Origin of(String country) {
        return new Origin(new CountryCode(country), "");
    }

    public static Origin proven(String country, String agreement) {
        return new Origin(new CountryCode(country), agreement);
    }

    @Override
    public String toString() {
        return country == null ? "unknown" : country.value();
    }
}
