package org.hexi.hub.transport.network;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexi.engine.kernel.Money;
import org.hexi.engine.kernel.Validity;

/**
 * What applies on one day: a rate for each thing that is priced and one exchange rate for each currency. Immutable.
 *
 * @param rates by kind and subject, such as {@code service/R101}
 * @param tariffs of carriers for their services, by carrier and service, such as {@code HXR/R101}; they go before the rates
 */
public record RateCard(LocalDate day, Map<String, Rate> rates, CurrencyRates currencies, Map<String, Tariff> tariffs) {
    public RateCard {
        rates = Map.copyOf(rates);
        tariffs = Map.copyOf(tariffs);
    }

    /** The card of the data files alone. */
    public RateCard(LocalDate day, Map<String, Rate> rates, CurrencyRates currencies) {
        this(day, rates, currencies, Map.of());
    }

    /** This card with what carriers ask; those that do not apply on its day are left out. */
    public RateCard with(List<Tariff> asked) {
        Map<String, Tariff> all = new HashMap<>(tariffs);
        asked.stream()
                .filter(tariff -> tariff.validity().covers(day))
                .forEach(tariff -> all.put(tariff.carrier() + "/" + tariff.service(), tariff));
        return new RateCard(day, rates, currencies, all);
    }

    /** What the carrier asks for a service, or for all of its services; empty when the card's own rate applies. */
    public Optional<Tariff> tariff(ServiceView service) {
        return Optional.ofNullable(tariffs.get(service.carrierCode() + "/" + service.id()))
                .or(() -> Optional.ofNullable(tariffs.get(service.carrierCode() + "/" + Tariff.ALL_SERVICES)));
    }

    /** Rate of the subject, or of the kind as a whole; empty when the card of this day has none. */
    public Optional<Rate> find(String kind, String subject) {
        return Optional.ofNullable(rates.get(kind + "/" + subject))
                .or(() -> Optional.ofNullable(rates.get(kind + "/*")));
    }

    /**
     * A row of the card. A part that does not apply is zero.
     *
     * @param basePerTeu once per boarding and twenty-foot unit
     * @param perTonneKilometre on the gross mass of goods and containers
     * @param feePerTeu once per event, such as a change of gauge
     */
    public record Rate(
            String id,
            String kind,
            String subject,
            String currency,
            BigDecimal basePerTeu,
            BigDecimal perTeuKilometre,
            BigDecimal perTonneKilometre,
            BigDecimal feePerTeu,
            Validity validity,
            String basis) {
        public Money amount(BigDecimal amount) {
            return Money.of(amount, currency);
        }
    }

    /** Exchange rates of one day into the planning currency, with the date each was noted. */
    public record CurrencyRates(String planningCurrency, Map<String, Noted> perUnit) {
        public CurrencyRates {
            perUnit = Map.copyOf(perUnit);
        }

        /** The amount in the planning currency; empty when no rate is known. Exact, not rounded. */
        public Optional<Money> convert(Money money) {
            String code = money.currency().getCurrencyCode();
            if (code.equals(planningCurrency)) {
                return Optional.of(money);
            }
            return Optional.ofNullable(perUnit.get(code))
                    .map(noted -> Money.of(money.amount().multiply(noted.rate()), planningCurrency));
        }

        public record Noted(BigDecimal rate, LocalDate date) {}
    }
}
