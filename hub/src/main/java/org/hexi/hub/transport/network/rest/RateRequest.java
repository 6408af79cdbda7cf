package org.hexi.hub.transport.network.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Validity;
import org.hexi.engine.routing.api.UnitType;
import org.hexi.hub.transport.network.Surcharge;
import org.hexi.hub.transport.network.Tariff;
import org.hexi.hub.transport.network.Tariff.MassRate;
import org.hexi.hub.transport.network.Tariff.UnitRate;
import org.jspecify.annotations.Nullable;

/**
 * A tariff to be put. Carrier, currency, the first day and a rate for a unit or a kilogram are needed.
 *
 * @param service id of one service of the carrier; left out for all
 * @param perKilogram of the chargeable mass
 * @param kilogramsPerCubicMetre what a cubic metre counts at least; left out where volume does not matter
 * @param minimum of the freight of a ride
 * @param validTo the last day; left out for no end
 */
record RateRequest(
        @Nullable String carrier,
        @Nullable String service,
        @Nullable String currency,
        @Nullable List<UnitJson> units,
        @Nullable BigDecimal perKilogram,
        @Nullable BigDecimal kilogramsPerCubicMetre,
        @Nullable BigDecimal minimum,
        @Nullable List<SurchargeJson> surcharges,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {
    Tariff tariff(String id) {
        Validity validity = new Validity(needed("validFrom", validFrom), validTo);
        return new Tariff(
                id,
                needed("carrier", carrier),
                service == null ? Tariff.ALL_SERVICES : service,
                needed("currency", currency),
                units == null ? List.of() : units.stream().map(UnitJson::rate).toList(),
                Optional.ofNullable(perKilogram).map(rate -> new MassRate(rate, zeroUnless(kilogramsPerCubicMetre))),
                zeroUnless(minimum),
                surcharges == null
                        ? List.of()
                        : surcharges.stream()
                                .map(each -> each.surcharge(validity))
                                .toList(),
                validity);
    }

    static <T> T needed(String field, @Nullable T value) {
        if (value == null) {
            throw new InvalidValue("network.rate.missing", field, "", "a value");
        }
        return value;
    }

    private static BigDecimal zeroUnless(@Nullable BigDecimal amount) {
        return amount == null ? BigDecimal.ZERO : amount;
    }

    /** A rate for a container; refrigerated only where it is said. */
    record UnitJson(
            @Nullable UnitType unit,
            @Nullable Boolean refrigerated,
            @Nullable BigDecimal base,
            @Nullable BigDecimal perKilometre) {
        UnitRate rate() {
            return new UnitRate(
                    needed("unit", unit),
                    Boolean.TRUE.equals(refrigerated),
                    zeroUnless(base),
                    zeroUnless(perKilometre));
        }

        static UnitJson of(UnitRate rate) {
            return new UnitJson(rate.unit(), rate.isRefrigerated(), rate.base(), rate.perKilometre());
        }
    }

    /** A surcharge; without days of its own it is valid as long as the tariff. */
    record SurchargeJson(
            Surcharge.@Nullable Kind kind,
            @Nullable String name,
            Surcharge.@Nullable Basis basis,
            @Nullable BigDecimal amount,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {
        Surcharge surcharge(Validity usual) {
            return new Surcharge(
                    needed("kind", kind),
                    needed("name", name),
                    needed("basis", basis),
                    needed("amount", amount),
                    validFrom == null ? usual : new Validity(validFrom, validTo));
        }

        static SurchargeJson of(Surcharge surcharge) {
            return new SurchargeJson(
                    surcharge.kind(),
                    surcharge.name(),
                    surcharge.basis(),
                    surcharge.amount(),
                    surcharge.validity().from(),
                    surcharge.validity().to());
        }
    }
}
