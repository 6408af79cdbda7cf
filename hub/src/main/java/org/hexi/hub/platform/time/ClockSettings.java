package org.hexi.hub.platform.time;

import java.time.Instant;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the clocks ({@code hexi.*}).
 *
 * @param demo whether the business clock is the demonstration's
 * @param demoSpeed business seconds in a wall second
 * @param demoStart business instant at which a new demonstration world begins
 */
@ConfigurationProperties("hexi")
public record ClockSettings(
        @DefaultValue("false") boolean demo,
        @DefaultValue("60") int demoSpeed,
        @DefaultValue("2026-03-02T00:00:00Z") Instant demoStart) {}
