package org.hexi.hub.transport.network;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Validity;
import org.hexi.engine.routing.api.Cargo;

/**
 * What is asked on top of the freight. Immutable.
 *
 * @param name the carrier's own word for it
 * @param amount a percentage of the freight, or money in the currency of the tariff
 */
public record Surcharge(Kind kind, String name, Basis basis, BigDecimal amount, Validity validity) {
    private static final int LONGEST_NAME = 60;
    private static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(1000);

    public Surcharge {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new InvalidValue(
                    "network.rate.surchargeName.length", "name", name, "1 to " + LONGEST_NAME + " characters");
        }
        amount = Tariff.amount("amount", amount);
        if (basis == Basis.PERCENT && amount.compareTo(MOST_PERCENT) > 0) {
            throw new InvalidValue("network.rate.percent", "amount", amount, "at most " + MOST_PERCENT + " per cent");
        }
    }

    /** Whether it is asked on a day for such cargo. */
    public boolean applies(LocalDate day, Cargo cargo) {
        return validity.covers(day)
                && switch (kind) {
                    case REEFER -> cargo.isRefrigerated();
                    case DANGEROUS_GOODS -> !cargo.dangers().isEmpty();
                    case FUEL, CONGESTION, OTHER -> true;
                };
    }

    /** What it is asked for. */
    public enum Kind {
        FUEL,
        REEFER,
        DANGEROUS_GOODS,
        CONGESTION,
        OTHER
    }

    /** What it is reckoned on. */
    public enum Basis {
        /** Of the freight, the minimum included. */
        PERCENT,
        /** For each container; what is no container is one unit. */
        PER_UNIT,
        /** Once for each ride. */
        PER_RIDE
    }
}
