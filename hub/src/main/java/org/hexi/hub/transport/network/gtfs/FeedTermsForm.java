package org.hexi.hub.transport.network.gtfs;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.hexi.hub.transport.network.Network;
import org.jspecify.annotations.Nullable;

/**
 * What a caller says beside a feed; what is missing is as usual. Immutable.
 *
 * @param from the first day in force; today where it is missing
 * @param until the last day taken from calendars; two years on where it is missing
 * @param prefix goes before the ids of trips
 * @param carrier code of the carrier of all trips
 * @param capacityTeu of new services
 * @param cutOffHours of new services
 * @param currency of the tariff of new services
 * @param skipUnknownStops whether calls at stops that are no place are left out
 * @param complete whether other services of the carriers end
 */
public record FeedTermsForm(
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String prefix,
        @Nullable String carrier,
        @Nullable Integer capacityTeu,
        @Nullable Integer cutOffHours,
        @Nullable String currency,
        @Nullable BigDecimal perTeu,
        @Nullable BigDecimal perTeuKilometre,
        @Nullable Boolean skipUnknownStops,
        @Nullable Boolean complete) {
    public FeedImport wanted(LocalDate today) {
        FeedTerms usual = FeedTerms.from(from == null ? today : from);
        FeedTerms terms = new FeedTerms(
                usual.from(),
                until == null ? usual.until() : until,
                prefix == null ? "" : prefix.strip(),
                Optional.ofNullable(carrier).map(String::strip).filter(code -> !code.isEmpty()),
                capacityTeu == null ? usual.capacityTeu() : capacityTeu,
                cutOffHours == null ? usual.cutOff() : Duration.ofHours(cutOffHours),
                Boolean.TRUE.equals(skipUnknownStops));
        return new FeedImport(terms, tariff(), Boolean.TRUE.equals(complete));
    }

    private Optional<FeedTariff> tariff() {
        if (perTeu == null && perTeuKilometre == null) {
            return Optional.empty();
        }
        return Optional.of(new FeedTariff(
                currency == null || currency.isBlank() ? Network.PLANNING_CURRENCY : currency.strip(),
                perTeu == null ? BigDecimal.ZERO : perTeu,
                perTeuKilometre == null ? BigDecimal.ZERO : perTeuKilometre));
    }
}
