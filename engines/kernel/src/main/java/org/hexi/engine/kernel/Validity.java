package org.hexi.engine.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a rule, a rate or a factor applies: from its first day to its last day, both included; open at the end
 * when there is no last day. Immutable.
 */
public record Validity(LocalDate from, @Nullable LocalDate to) {
    public Validity {
        if (to != null && to.isBefore(from)) {
            throw new InvalidValue("kernel.validity.reversed", "validTo", to, "a day not before " + from);
        }
    }

    public static Validity from(LocalDate from) {
        return new Validity(from, null);
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** Whether some day lies in both. */
    public boolean overlaps(Validity other) {
        return (to == null || !other.from.isAfter(to)) && (other.to == null || !from.isAfter(other.to));
    }

    @Override
    public String toString() {
        return to == null ? from + "/.." : from + "/" + to;
    }
}
