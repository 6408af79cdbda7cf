package org.hexi.hub.platform.parties.signin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code hexi.oidc.*}: an OpenID Connect provider users may sign in through. Off unless the first two are set.
 *
 * @param issuerUri the provider's issuer, whose {@code /.well-known/openid-configuration} is read at the first sign-in
 */
@ConfigurationProperties("hexi.oidc")
public record OidcSettings(
        @DefaultValue("") String issuerUri,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret) {
    public boolean isOn() {
        return !issuerUri.isBlank() && !clientId.isBlank();
    }

    /** Never shows the secret. */
    @Override
    public String toString() {
        return "OidcSettings[" + issuerUri + ", " + clientId + "]";
    }
}
