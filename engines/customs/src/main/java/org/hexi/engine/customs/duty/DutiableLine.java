package org.hexi.engine.customs.duty;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.customs.declaration.Direction;
import org.hexi.engine.kernel.HsCode;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Money;
import org.hexi.engine.kernel.Quantity;

/**
 * What the taxes of one line of goods are computed from. Immutable.
 *
 * @param number number of the line, from 1
 * @param direction import or export
 * @param code tariff code
 * @param value customs value on import, the FOB price on export; more than zero
 * @param origin where the goods come from
 * @param quantities measures for specific rates
 * @param deductions reliefs
 */
public record DutiableLine(
        int number,
        Direction direction,
        HsCode code,
        Money value,
        Origin origin,
        List<Quantity> quantities,
        List<Deduction> deductions) {
    public DutiableLine {
        quantities = List.copyOf(quantities);
        deductions = List.copyOf(deductions);
        if (value.isNegative() || value.isZero()) {
            throw new InvalidValue("customs.value.notPositive", "value", value, "more than zero");
        }
    }

    public static DutiableLine imported(int number, HsCode code, Money value, Origin origin, Quantity... quantities) {
        return new DutiableLine(number, Direction.IMPORT, code, value, origin, List.of(quantities), List.of());
    }

    Optional<BigDecimal> quantityIn(String unit) {
        return quantities.stream()
                .filter(quantity -> quantity.unit().equals(unit))
                .map(Quantity::value)
                .findFirst();
    }

    /** The quantity a rate asks for: zero when it asks for none or when the line does not state it. */
    BigDecimal quantityFor(Rate rate) {
        return quantityIn(rate.unit()).orElse(BigDecimal.ZERO);
    }

    /** Whether every quantity the rate asks for is stated. */
    boolean states(Rate rate) {
        return !rate.isPerUnit() || quantityIn(rate.unit()).isPresent();
    }

    /** Ad valorem plus specific part, not rounded. */
    BigDecimal amountAt(Rate rate) {
        return value.amount().multiply(rate.fraction()).add(quantityFor(rate).multiply(rate.perUnit()));
    }

    BigDecimal deducted(TaxType tax) {
        return deductions.stream()
                .filter(deduction -> deduction.tax() == tax)
                .map(deduction -> deduction.amount().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
