package org.hexi.engine.routing.api;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.hexi.engine.kernel.CountryCode;
import org.hexi.engine.kernel.HsCode;

/**
 * What a load is: the unit it travels in, what its handling asks for, and what embargoes look at. Immutable.
 *
 * @param isRefrigerated whether it needs power and a watched temperature
 * @param dangers classes of dangerous goods in it; empty for harmless goods
 */
public record Cargo(
        UnitType unit,
        boolean isRefrigerated,
        Set<DangerClass> dangers,
        Optional<HsCode> commodity,
        Optional<CountryCode> origin) {
    /** Harmless goods in a forty-foot container. */
    public static final Cargo GENERAL =
            new Cargo(UnitType.CONTAINER_40, false, Set.of(), Optional.empty(), Optional.empty());

    public Cargo {
        dangers = Set.copyOf(dangers);
    }

    public static Cargo in(UnitType unit) {
        return new Cargo(unit, false, Set.of(), Optional.empty(), Optional.empty());
    }

    public Cargo refrigerated() {
        return new Cargo(unit, true, dangers, commodity, origin);
    }

    public Cargo with(Set<DangerClass> classes) {
        return new Cargo(unit, isRefrigerated, classes, commodity, origin);
    }

    public Cargo of(HsCode goods, CountryCode country) {
        return new Cargo(unit, isRefrigerated, dangers, Optional.of(goods), Optional.of(country));
    }

    /** The classes a gate sees in it: general only when it is nothing else. */
    public Set<CargoClass> classes() {
        EnumSet<CargoClass> classes = EnumSet.noneOf(CargoClass.class);
        if (isRefrigerated) {
            classes.add(CargoClass.REFRIGERATED);
        }
        if (!dangers.isEmpty()) {
            classes.add(CargoClass.DANGEROUS);
        }
        return classes.isEmpty() ? EnumSet.of(CargoClass.GENERAL) : classes;
    }
}
