package org.hexi.hub.transport.network.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hexi.hub.transport.network.Tariff;
import org.hexi.hub.transport.network.Tariff.MassRate;
import org.hexi.hub.transport.network.TariffEdition;
import org.hexi.hub.transport.network.rest.RateRequest.SurchargeJson;
import org.hexi.hub.transport.network.rest.RateRequest.UnitJson;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a tariff.
 *
 * @param edition grows over all tariffs
 * @param service missing where the tariff is for all services of the carrier
 * @param putAt business instant
 */
record RateJson(
        String id,
        long edition,
        String carrier,
        @Nullable String service,
        String currency,
        List<UnitJson> units,
        @Nullable BigDecimal perKilogram,
        @Nullable BigDecimal kilogramsPerCubicMetre,
        BigDecimal minimum,
        List<SurchargeJson> surcharges,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean withdrawn,
        Instant putAt,
        String putBy) {
    static RateJson of(TariffEdition edition) {
        Tariff tariff = edition.tariff();
        return new RateJson(
                tariff.id(),
                edition.number(),
                tariff.carrier(),
                tariff.isForAllServices() ? null : tariff.service(),
                tariff.currency(),
                tariff.units().stream().map(UnitJson::of).toList(),
                tariff.mass().map(MassRate::perKilogram).orElse(null),
                tariff.mass().map(MassRate::kilogramsPerCubicMetre).orElse(null),
                tariff.minimum(),
                tariff.surcharges().stream().map(SurchargeJson::of).toList(),
                tariff.validity().from(),
                tariff.validity().to(),
                edition.isWithdrawn(),
                edition.putAt(),
                edition.putBy());
    }
}
