package org.hexi.hub.transport.planning.rest;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hexi.engine.kernel.CountryCode;
import org.hexi.engine.kernel.HsCode;
import org.hexi.engine.routing.api.Cargo;
import org.hexi.engine.routing.api.DangerClass;
import org.hexi.engine.routing.api.UnitType;
import org.hexi.hub.transport.planning.DangerNumbers;
import org.jspecify.annotations.Nullable;

/**
 * What the cargo is.
 *
 * @param dangerClasses numbers of the classes of the UN model regulations, 1 to 9
 * @param hsCode commodity, as far as embargoes look at it
 * @param origin country of origin by ISO 3166-1
 * @param volumeCubicMetres of the goods, which some rates by mass look at
 */
record CargoRequest(
        @Nullable UnitType unit,
        @Nullable Boolean refrigerated,
        @Nullable List<@Nullable Integer> dangerClasses,
        @Nullable String hsCode,
        @Nullable String origin,
        @Nullable BigDecimal volumeCubicMetres) {
    static final CargoRequest GENERAL = new CargoRequest(null, null, null, null, null, null);

    Optional<BigDecimal> volume() {
        return Optional.ofNullable(volumeCubicMetres);
    }

    Cargo cargo() {
        Set<DangerClass> dangers = EnumSet.noneOf(DangerClass.class);
        dangers.addAll(Field.each("cargo.dangerClasses", dangerClasses, DangerNumbers::of));
        return new Cargo(
                unit == null ? Cargo.GENERAL.unit() : unit,
                Boolean.TRUE.equals(refrigerated),
                dangers,
                Optional.ofNullable(hsCode).map(digits -> Field.at("cargo.hsCode", () -> new HsCode(digits))),
                Optional.ofNullable(origin).map(code -> Field.at("cargo.origin", () -> new CountryCode(code))));
    }
}
