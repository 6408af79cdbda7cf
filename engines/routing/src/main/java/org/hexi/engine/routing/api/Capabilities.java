package org.hexi.engine.routing.api;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a terminal can handle or a service carries. Immutable.
 *
 * @param isPowered whether refrigerated units find power
 * @param dangers classes of dangerous goods that are let in
 */
public record Capabilities(Set<UnitType> units, boolean isPowered, Set<DangerClass> dangers) {
    /** Everything there is. */
    public static final Capabilities ALL =
            new Capabilities(EnumSet.allOf(UnitType.class), true, EnumSet.allOf(DangerClass.class));

    public Capabilities {
        units = Set.copyOf(units);
        dangers = Set.copyOf(dangers);
    }

    public boolean suit(Cargo cargo) {
        return units.contains(cargo.unit())
                && (isPowered || !cargo.isRefrigerated())
                && dangers.containsAll(cargo.dangers());
    }
}
