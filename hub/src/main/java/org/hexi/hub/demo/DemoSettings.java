package org.hexi.hub.demo;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the demonstration ({@code hexi.*}).
 *
 * @param demoSeed seed of the world: the same seed gives the same world
 * @param demoBefore how long before the clock starts the script begins, so that the world is alive at once
 */
@ConfigurationProperties("hexi")
record DemoSettings(
        @DefaultValue("20260101") long demoSeed,
        @DefaultValue("P21D") Duration demoBefore) {}
