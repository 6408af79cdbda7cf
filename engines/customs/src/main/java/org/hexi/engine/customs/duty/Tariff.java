package org.hexi.engine.customs.duty;

import java.time.LocalDate;
import java.util.List;
import org.hexi.engine.kernel.HsCode;

/** What applied on one day: the regime and every rate valid then. Immutable. */
public record Tariff(LocalDate day, TariffRegime regime, List<RateLine> lines) {
    public Tariff {
        lines = List.copyOf(lines);
    }

    /** The rates of a tax that a code falls under, in the order of the book. Linear in the lines. */
    public List<RateLine> lines(TaxType tax, HsCode code) {
        return lines.stream()
                .filter(line -> line.tax() == tax && code.isWithin(line.code()))
                .toList();
    }
}
