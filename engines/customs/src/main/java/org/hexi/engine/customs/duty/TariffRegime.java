package org.hexi.engine.customs.duty;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.hexi.engine.kernel.Decimals;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Validity;

/**
 * The general part of a tariff for a span of days: its currency, how each tax is rounded and collected, and below which sum a
 * single tax is not collected. Immutable.
 *
 * @param id stable id
 * @param name name as shown; the name of an unconfirmed regime should say so
 * @param validity the days it applies
 * @param currency ISO 4217 code of the currency taxes are computed in
 * @param edition edition of the nomenclature its codes are taken from
 * @param valueRounding how the customs value is rounded
 * @param taxes rounding and collection of every tax
 * @param collectionThreshold a tax whose sum over the declaration lies below is not collected; zero when there is none
 * @param legalBasis where it stands
 * @param confirmed whether its settings were compared with the official text
 */
public record TariffRegime(
        String id,
        String name,
        Validity validity,
        String currency,
        String edition,
        Rounding valueRounding,
        Map<TaxType, TaxRule> taxes,
        BigDecimal collectionThreshold,
        String legalBasis,
        boolean confirmed) {
    public TariffRegime {
        taxes = Collections.unmodifiableMap(new EnumMap<>(taxes));
        if (taxes.size() != TaxType.values().length) {
            throw new InvalidValue("customs.regime.taxes", "taxes", taxes.keySet(), "a rule for every tax");
        }
        if (collectionThreshold.signum() < 0) {
            throw new InvalidValue(
                    "customs.regime.threshold", "collectionThreshold", collectionThreshold, "zero or more");
        }
        collectionThreshold = Decimals.normal(collectionThreshold);
    }

    /** One rule for every tax. */
    public static Map<TaxType, TaxRule> everyTax(Rounding rounding) {
        Map<TaxType, TaxRule> taxes = new EnumMap<>(TaxType.class);
        for (TaxType tax : TaxType.values()) {
            taxes.put(tax, new TaxRule(rounding, Collection.AT_BORDER));
        }
        return taxes;
    }

    public TaxRule rule(TaxType tax) {
        return Objects.requireNonNull(taxes.get(tax));
    }

    public Rounding rounding(TaxType tax) {
        return rule(tax).rounding();
    }
}
