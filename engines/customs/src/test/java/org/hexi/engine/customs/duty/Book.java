package org.hexi.engine.customs.duty;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexi.engine.kernel.CountryCode;
import org.hexi.engine.kernel.HsCode;
import org.hexi.engine.kernel.Money;
import org.hexi.engine.kernel.Validity;

/** Tariff books of the tests, built line by line so that a test shows every rate it depends on. */
final class Book {
    static final LocalDate DAY = LocalDate.of(2025, 9, 1);
    private static final Validity SINCE_2025 = Validity.from(LocalDate.of(2025, 1, 1));

    private final TariffRegime regime;
    private final List<RateLine> lines = new ArrayList<>();

    private Book(TariffRegime regime) {
        this.regime = regime;
    }

    static Book roundingHalfUp(String currency) {
        return new Book(regime(currency, Rounding.halfUpToCents(), BigDecimal.ZERO));
    }

    static Book truncating(String currency) {
        return new Book(regime(currency, Rounding.truncatedToCents(), BigDecimal.ZERO));
    }

    static Book under(TariffRegime regime) {
        return new Book(regime);
    }

    static TariffRegime regime(String currency, Rounding rounding, BigDecimal threshold) {
        return new TariffRegime(
                "test",
                "test regime",
                SINCE_2025,
                currency,
                "HS 2022",
                rounding,
                TariffRegime.everyTax(rounding),
                threshold,
                "made for a test",
                false);
    }

    Book mfn(String code, Rate rate) {
        return add(TaxType.DUTY, RateKind.MFN, code, "", rate);
    }

    Book provisional(String code, Rate rate) {
        return add(TaxType.DUTY, RateKind.PROVISIONAL, code, "", rate);
    }

    Book general(String code, Rate rate) {
        return add(TaxType.DUTY, RateKind.GENERAL, code, "", rate);
    }

    Book export(String code, Rate rate) {
        return add(TaxType.DUTY, RateKind.EXPORT, code, "", rate);
    }

    Book agreement(String name, String code, Rate rate, String... origins) {
        return add(TaxType.DUTY, RateKind.AGREEMENT, code, name, rate, origins);
    }

    Book consumptionTax(String code, Rate rate) {
        return add(TaxType.CONSUMPTION_TAX, RateKind.STANDARD, code, "", rate);
    }

    Book vat(String code, Rate rate) {
        return add(TaxType.VAT, RateKind.STANDARD, code, "", rate);
    }

    TariffBook book() {
        return new TariffBook(List.of(regime), lines);
    }

    Tariff tariff() {
        return book().on(DAY).orElseThrow();
    }

    AssessingDuties.Result assess(DutiableLine... declared) {
        return new AssessingDuties(tariff()).assess(List.of(declared));
    }

    /** A line of the test code worth an amount in the currency of the regime, from China. */
    DutiableLine worth(String amount) {
        return DutiableLine.imported(1, new HsCode("870323"), Money.of(amount, regime.currency()), Origin.of("CN"));
    }

    private Book add(TaxType tax, RateKind kind, String code, String agreement, Rate rate, String... origins) {
        Set<CountryCode> countries =
                Arrays.stream(origins).map(CountryCode::new).collect(Collectors.toSet());
        String id = String.join(" ", tax.name(), kind.name(), agreement, code).replace("  ", " ");
        lines.add(new RateLine(
                id, tax, kind, new HsCode(code), agreement, countries, rate, SINCE_2025, "made for a test"));
        return this;
    }
}
