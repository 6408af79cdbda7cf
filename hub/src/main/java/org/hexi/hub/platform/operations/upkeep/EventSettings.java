package org.hexi.hub.platform.operations.upkeep;

import java.time.Duration;
import org.hexi.engine.kernel.InvalidValue;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code hexi.events.*}.
 *
 * @param retryEvery how often events that did not get through are looked for
 * @param retryAfter how old such an event must be: an event younger than this may still be on its first way
 */
@ConfigurationProperties("hexi.events")
record EventSettings(
        @DefaultValue("30s") Duration retryEvery,
        @DefaultValue("1m") Duration retryAfter) {
    public EventSettings {
        requirePositive("hexi.events.retry-every", retryEvery);
        requirePositive("hexi.events.retry-after", retryAfter);
    }

    private static void requirePositive(String name, Duration length) {
        if (!length.isPositive()) {
            throw new InvalidValue("operations.events.length", name, length, "a length of time above zero");
        }
    }
}
