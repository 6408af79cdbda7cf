package org.hexi.engine.customs.duty;

import java.math.RoundingMode;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexi.engine.kernel.CountryCode;
import org.hexi.engine.kernel.HsCode;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Money;
import org.hexi.engine.kernel.Table;

/** One row of a table of regimes or rates. */
record TariffRow(Table.Row row) {
    TariffRegime regime() {
        Rounding rounding = new Rounding(decimals(), row.constant(RoundingMode.class, "rounding"));
        return new TariffRegime(
                row.text("id"),
                row.text("name"),
                row.validity("valid_from", "valid_to"),
                Money.currency(row.text("currency")).getCurrencyCode(),
                row.text("edition"),
                rounding,
                taxes(rounding),
                row.decimalOrZero("threshold"),
                row.text("legal_basis"),
                isConfirmed());
    }

    RateLine rateLine() {
        return new RateLine(
                row.text("id"),
                row.constant(TaxType.class, "tax"),
                row.constant(RateKind.class, "kind"),
                new HsCode(row.text("code")),
                row.text("agreement"),
                origins(),
                rate(),
                row.validity("valid_from", "valid_to"),
                row.text("legal_basis"));
    }

    private Map<TaxType, TaxRule> taxes(Rounding rounding) {
        Map<TaxType, TaxRule> taxes = TariffRegime.everyTax(rounding);
        row.constants(TaxType.class, "postponed")
                .forEach(tax -> taxes.put(tax, new TaxRule(rounding, Collection.POSTPONED)));
        return taxes;
    }

    private Set<CountryCode> origins() {
        return row.words("origins").stream().map(CountryCode::new).collect(Collectors.toSet());
    }

    private Rate rate() {
        if (row.isBlank("unit") != row.isBlank("per_unit")) {
            throw new InvalidValue("customs.rate.unit", "unit", row.text("unit"), "an amount and its unit, or neither");
        }
        if (row.isBlank("unit")) {
            return new Rate.AdValorem(row.decimal("percent"));
        }
        return row.isBlank("percent")
                ? new Rate.Specific(row.decimal("per_unit"), row.text("unit"))
                : new Rate.Compound(row.decimal("percent"), row.decimal("per_unit"), row.text("unit"));
    }

    private int decimals() {
        try {
            return row.decimal("decimals").intValueExact();
        } catch (ArithmeticException fraction) {
            throw new InvalidValue("customs.rounding.scale", "decimals", row.text("decimals"), "a whole number");
        }
    }

    private boolean isConfirmed() {
        return switch (row.text("confirmed")) {
            case "yes" -> true;
            case "no" -> false;
            default ->
                throw new InvalidValue("customs.regime.confirmed", "confirmed", row.text("confirmed"), "yes or no");
        };
    }
}
