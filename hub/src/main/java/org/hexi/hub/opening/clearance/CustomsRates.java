package org.hexi.hub.opening.clearance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.hexi.engine.customs.duty.ExchangeRates;
import org.hexi.hub.transport.network.Network;
import org.hexi.hub.transport.network.RateCard.CurrencyRates;
import org.springframework.stereotype.Component;

/** What foreign currencies are worth in customs, from the same dated file the planner uses. Keeps the last day asked for. */
@Component
class CustomsRates {
    private static final String SOURCE = "currency-rates.csv (generated)";

    private final Network network;
    private volatile ExchangeRates last;

    CustomsRates(Network network) {
        this.network = network;
        this.last = ExchangeRates.none(Network.PLANNING_CURRENCY, LocalDate.EPOCH);
    }

    ExchangeRates on(LocalDate day) {
        ExchangeRates known = last;
        if (!known.day().equals(day)) {
            known = read(day);
            last = known;
        }
        return known;
    }

    private ExchangeRates read(LocalDate day) {
        CurrencyRates currencies = network.rateCard(day).currencies();
        Map<String, BigDecimal> worth = new HashMap<>();
        currencies.perUnit().forEach((currency, noted) -> worth.put(currency, noted.rate()));
        return new ExchangeRates(currencies.planningCurrency(), worth, day, SOURCE);
    }
}
