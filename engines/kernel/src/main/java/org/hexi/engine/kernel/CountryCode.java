package org.hexi.engine.kernel;

import java.util.Locale;
import java.util.Set;

/** A country by its ISO 3166-1 alpha-2 code. Immutable. */
public record CountryCode(String value) {
    private static final Set<String> KNOWN = Set.of(Locale.getISOCountries());

    public CountryCode {
        if (!KNOWN.contains(value)) {
            throw new InvalidValue("kernel.country.unknown", "country", value, "an ISO 3166-1 code such as KZ");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
