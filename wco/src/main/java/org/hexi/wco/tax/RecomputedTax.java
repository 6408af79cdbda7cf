package org.hexi.wco.tax;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One line of a tax answer beside what it should say. Immutable.
 *
 * @param item number of the line of goods
 * @param type of the tax, as the answer names it
 * @param stated assessed amount of the answer
 * @param recomputed assessed amount found again; null when there was no way
 * @param payableStated what the answer asks for; null when it does not say
 * @param payable what it should ask for; null when it cannot be said
 * @param cause why it was not simply base and rate; empty when it was
 */
public record RecomputedTax(
        int item,
        String type,
        BigDecimal stated,
        @Nullable BigDecimal recomputed,
        @Nullable BigDecimal payableStated,
        @Nullable BigDecimal payable,
        Way way,
        String cause) {
    /** Equal to the penny in both amounts. */
    public boolean isEqual() {
        boolean isPayable = payableStated == null || payable == null || payableStated.compareTo(payable) == 0;
        return recomputed != null && recomputed.compareTo(stated) == 0 && isPayable;
    }

    @Override
    public String toString() {
        return "item %d %s: stated %s, recomputed %s; asked %s, should be %s; by %s%s"
                .formatted(
                        item,
                        type,
                        stated,
                        recomputed,
                        payableStated,
                        payable,
                        way.words(),
                        cause.isEmpty() ? "" : ": " + cause);
    }
}
