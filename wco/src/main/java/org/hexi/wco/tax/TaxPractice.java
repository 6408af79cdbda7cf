package org.hexi.wco.tax;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hexi.engine.customs.duty.Collection;
import org.hexi.engine.customs.duty.Rate;
import org.hexi.engine.customs.duty.Rounding;
import org.hexi.engine.customs.duty.TaxRule;
import org.jspecify.annotations.Nullable;

/**
 * The practice of one customs administration about taxes, as far as its answers need it. Immutable.
 *
 * @param rounding how each tax is rounded
 * @param currency in which taxes are computed
 * @param valueTax type of the tax on the value and all duties before it
 * @param dutyTax type of the value added tax that is taken from duties alone, where a territory knows one
 * @param relieved additional procedures under which no duty is asked
 * @param postponing role of who accounts for the value tax in a periodic return
 * @param quantityRates amounts for each unit, by type of tax and day
 */
public record TaxPractice(
        Rounding rounding,
        String currency,
        String valueTax,
        String dutyTax,
        Set<String> relieved,
        String postponing,
        List<QuantityRate> quantityRates) {
    public TaxPractice {
        relieved = Set.copyOf(relieved);
        quantityRates = List.copyOf(quantityRates);
    }

    /** An amount for each unit on the days of a span, both inclusive; {@code strength} is the unit its strength is declared in. */
    public record QuantityRate(
            String type,
            LocalDate from,
            LocalDate until,
            Rate rate,
            String strength,
            @Nullable Easement easement,
            String basis) {
        /** The strength in percent that counts for a declared one. */
        BigDecimal counted(BigDecimal declared) {
            return easement != null && easement.isFor(declared) ? easement.counted() : declared;
        }

        boolean isOf(String wanted, LocalDate day) {
            return type.equals(wanted) && !day.isBefore(from) && !day.isAfter(until);
        }
    }

    /** Strengths of a range, both ends inclusive, for which one strength counts. */
    public record Easement(BigDecimal weakest, BigDecimal strongest, BigDecimal counted) {
        boolean isFor(BigDecimal strength) {
            return strength.compareTo(weakest) >= 0 && strength.compareTo(strongest) <= 0;
        }
    }

    /**
     * The United Kingdom's: truncated to pence; value added tax B00 on everything and B05 on duties of the Union; goods that come back
     * repaired or replaced under a guarantee (B02, B03) free of duty; B00 postponed for a party FR1.
     */
    public static TaxPractice unitedKingdom() {
        return new TaxPractice(
                Rounding.truncatedToCents(),
                "GBP",
                "B00",
                "B05",
                Set.of("B02", "B03"),
                "FR1",
                List.of(new QuantityRate(
                        "333",
                        LocalDate.of(2023, 8, 1),
                        LocalDate.of(2025, 1, 31),
                        Rate.perUnit("28.50", "LPA"),
                        "ASV",
                        new Easement(new BigDecimal("11.5"), new BigDecimal("14.5"), new BigDecimal("12.5")),
                        "Alcohol Duty, wine of 8.5 to 22 %, 1 August 2023 to 31 January 2025")));
    }

    TaxRule atBorder() {
        return new TaxRule(rounding, Collection.AT_BORDER);
    }

    TaxRule postponed() {
        return new TaxRule(rounding, Collection.POSTPONED);
    }

    Optional<QuantityRate> quantityRate(String type, LocalDate day) {
        return quantityRates.stream().filter(rate -> rate.isOf(type, day)).findFirst();
    }

    /** Duties are all that is neither of the two value taxes. */
    boolean isDuty(String type) {
        return !type.equals(valueTax) && !type.equals(dutyTax);
    }

    BigDecimal zero() {
        return rounding.of(BigDecimal.ZERO);
    }
}
