package org.hexi.hub.platform.parties.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Set;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.stereotype.Component;

/**
 * Signing in through an OpenID Connect provider (Core 1.0, authorization code flow), when the settings name one. The provider
 * is asked for its addresses at the first sign-in, so a provider that is down never keeps the house from starting.
 */
@Component
public class OidcSignIn {
    /** Where a browser starts. */
    public static final String START = "/oauth2/authorization/hexi";

    private static final String NAME = "hexi";
    private static final String WANTED = "hexi.wanted";
    private static final String PROVIDER_FAILED = "provider";
    private static final Set<String> TOLD = Set.of(OidcUsers.EMAIL_NOT_VERIFIED, OidcUsers.NO_ACCOUNT);

    private final OidcSettings settings;
    private final OidcUsers users;

    OidcSignIn(OidcSettings settings, OidcUsers users) {
        this.settings = settings;
        this.users = users;
    }

    public boolean isOn() {
        return settings.isOn();
    }

    /** Remembers the page the visitor wanted while the provider has the visitor. */
    public void remember(HttpServletRequest request, LocalPath wanted) {
        request.getSession(true).setAttribute(WANTED, wanted.value());
    }

    public void addTo(HttpSecurity http) {
        if (!isOn()) {
            return;
        }
        http.oauth2Login(login -> login.clientRegistrationRepository(
                        new SupplierClientRegistrationRepository(this::registrations))
                .authorizedClientRepository(new NoTokensKept())
                .loginPage("/sign-in")
                .userInfoEndpoint(info -> info.oidcUserService(users))
                .successHandler((request, response, who) -> welcome(request, response))
                .failureHandler((request, response, fault) -> refuse(response, fault)));
    }

    private InMemoryClientRegistrationRepository registrations() {
        ClientRegistration registration = ClientRegistrations.fromIssuerLocation(settings.issuerUri())
                .registrationId(NAME)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .scope("openid", "email", "profile")
                .build();
        return new InMemoryClientRegistrationRepository(registration);
    }

    private static void welcome(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpSession session = request.getSession(true);
        Object wanted = session.getAttribute(WANTED);
        session.removeAttribute(WANTED);
        response.sendRedirect(
                LocalPath.of(wanted == null ? null : wanted.toString()).value());
    }

    private static void refuse(HttpServletResponse response, AuthenticationException fault) throws IOException {
        String code = fault instanceof OAuth2AuthenticationException oauth
                ? oauth.getError().getErrorCode()
                : "";
        response.sendRedirect("/sign-in?problem=" + (TOLD.contains(code) ? code : PROVIDER_FAILED));
    }
}
