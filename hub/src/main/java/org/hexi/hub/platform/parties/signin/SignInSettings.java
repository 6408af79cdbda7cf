package org.hexi.hub.platform.parties.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings {@code hexi.sign-in.*}.
 *
 * @param publicUrl where people reach this house, for printed links; by default the local port
 */
@ConfigurationProperties("hexi.sign-in")
public record SignInSettings(@Nullable String publicUrl) {}
