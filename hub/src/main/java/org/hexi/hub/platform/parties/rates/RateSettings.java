package org.hexi.hub.platform.parties.rates;

import org.hexi.engine.kernel.InvalidValue;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code hexi.api.*}.
 *
 * @param callerPerMinute calls one API key, or one person in a browser, may make in a minute
 * @param partyPerMinute calls all of a party's keys and people together may make in a minute
 */
@ConfigurationProperties("hexi.api")
public record RateSettings(
        @DefaultValue("1200") int callerPerMinute,
        @DefaultValue("6000") int partyPerMinute) {
    private static final int MOST = 10_000_000;

    public RateSettings {
        check("hexi.api.caller-per-minute", callerPerMinute);
        check("hexi.api.party-per-minute", partyPerMinute);
    }

    private static void check(String name, int value) {
        if (value < 1 || value > MOST) {
            throw new InvalidValue("parties.rate.outOfRange", name, value, "1 to " + MOST);
        }
    }
}
