package org.hexi.hub.platform.parties.signin;

import org.hexi.hub.platform.parties.model.KeyKind;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code hexi.sign-in.*}.
 *
 * @param keys which API keys this world makes and accepts; the demo world sets TEST
 * @param inviteFirstAdministrator whether a start without users prints an invitation; off where users are made otherwise
 * @param publicUrl where people reach this house, for printed links; by default the local port
 */
@ConfigurationProperties("hexi.sign-in")
public record SignInSettings(
        @DefaultValue("live") KeyKind keys,
        @DefaultValue("true") boolean inviteFirstAdministrator,
        @Nullable String publicUrl) {}
