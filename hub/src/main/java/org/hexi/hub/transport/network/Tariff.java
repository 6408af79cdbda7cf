package org.hexi.hub.transport.network;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hexi.engine.kernel.Decimals;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.engine.kernel.Money;
import org.hexi.engine.kernel.Validity;
import org.hexi.engine.routing.api.UnitType;

/**
 * What a carrier asks for a ride: so much for each unit and each kilometre of it, so much for each kilogram, no less than a
 * minimum, and surcharges on top. It goes before the rate of the data files. A container is carried at the rate of its unit and
 * not at all where the tariff names other units only; any other cargo is carried by its mass. Immutable.
 *
 * @param id the carrier's own name of the rate
 * @param carrier code of the carrier among the parties
 * @param service id of the one service it is about, or {@link #ALL_SERVICES}
 * @param currency ISO 4217; converted at the rate of the day
 * @param units at most one for each unit and temperature
 * @param minimum of the freight of one ride, before surcharges; zero for none
 */
public record Tariff(
        String id,
        String carrier,
        String service,
        String currency,
        List<UnitRate> units,
        Optional<MassRate> mass,
        BigDecimal minimum,
        List<Surcharge> surcharges,
        Validity validity) {
    public static final String ALL_SERVICES = "*";
    static final int MOST_SURCHARGES = 20;
    private static final Pattern ID = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,39}");

    public Tariff {
        if (!ID.matcher(id).matches()) {
            throw new InvalidValue(
                    "network.rate.id", "id", id, "2 to 40 capital letters, digits and hyphens, such as HXR-R101");
        }
        Money.currency(currency);
        units = List.copyOf(units);
        surcharges = List.copyOf(surcharges);
        minimum = amount("minimum", minimum);
        if (units.isEmpty() && mass.isEmpty()) {
            throw new InvalidValue("network.rate.empty", "units", "", "a rate for a unit or for a kilogram");
        }
        checkOnce(units);
        if (surcharges.size() > MOST_SURCHARGES) {
            throw new InvalidValue(
                    "network.rate.surcharges.many", "surcharges", surcharges.size(), "at most " + MOST_SURCHARGES);
        }
    }

    public boolean isForAllServices() {
        return service.equals(ALL_SERVICES);
    }

    /** The rate of a container: its own where it is refrigerated and there is one, else that of the dry unit. */
    public Optional<UnitRate> unit(UnitType unit, boolean isRefrigerated) {
        Optional<UnitRate> own = units.stream()
                .filter(rate -> rate.unit() == unit && rate.isRefrigerated() && isRefrigerated)
                .findFirst();
        return own.or(() -> units.stream()
                .filter(rate -> rate.unit() == unit && !rate.isRefrigerated())
                .findFirst());
    }

    /** Whether a day could be charged by both. */
    public boolean collidesWith(Tariff other) {
        return carrier.equals(other.carrier) && service.equals(other.service) && validity.overlaps(other.validity);
    }

    private static void checkOnce(List<UnitRate> units) {
        Set<List<Object>> seen = new HashSet<>();
        for (UnitRate rate : units) {
            if (!seen.add(List.of(rate.unit(), rate.isRefrigerated()))) {
                throw new InvalidValue("network.rate.unitTwice", "units", rate.unit(), "each unit once");
            }
        }
    }

    static BigDecimal amount(String field, BigDecimal amount) {
        if (amount.signum() < 0) {
            throw new InvalidValue("network.rate.amount", field, amount, "zero or more");
        }
        return Decimals.normal(amount);
    }

    /**
     * A rate for a container.
     *
     * @param base once per ride and unit
     * @param perKilometre per unit
     */
    public record UnitRate(UnitType unit, boolean isRefrigerated, BigDecimal base, BigDecimal perKilometre) {
        public UnitRate {
            if (!Containers.isContainer(unit)) {
                throw new InvalidValue(
                        "network.rate.unit.notContainer", "unit", unit, "a container of 20, 40 or 45 feet");
            }
            base = amount("base", base);
            perKilometre = amount("perKilometre", perKilometre);
        }
    }

    /**
     * A rate by mass: on the gross mass of the goods, or on their volume where that makes more.
     *
     * @param kilogramsPerCubicMetre what a cubic metre counts at least; zero where volume does not matter
     */
    public record MassRate(BigDecimal perKilogram, BigDecimal kilogramsPerCubicMetre) {
        public MassRate {
            perKilogram = amount("perKilogram", perKilogram);
            kilogramsPerCubicMetre = amount("kilogramsPerCubicMetre", kilogramsPerCubicMetre);
        }

        public BigDecimal chargeableKilograms(BigDecimal grossKilograms, Optional<BigDecimal> cubicMetres) {
            return cubicMetres
                    .map(volume -> volume.multiply(kilogramsPerCubicMetre).max(grossKilograms))
                    .orElse(grossKilograms);
        }
    }
}
