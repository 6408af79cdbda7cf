package org.hexi.hub.platform.parties.signin;

import java.util.Optional;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Finds the account of a user whom the provider has recognised. Only an e-mail address the provider has verified counts, and
 * an account must exist already: the provider says who somebody is, the administrator says what they may do.
 */
@Component
public class OidcUsers implements OAuth2UserService<OidcUserRequest, OidcUser> {
    static final String EMAIL_NOT_VERIFIED = "email-not-verified";
    static final String NO_ACCOUNT = "no-account";

    private final OidcUserService provider = new OidcUserService();
    private final SigningIn signingIn;

    OidcUsers(SigningIn signingIn) {
        this.signingIn = signingIn;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser user = provider.loadUser(request);
        String email = Optional.ofNullable(user.getEmail())
                .filter(address -> Boolean.TRUE.equals(user.getEmailVerified()))
                .orElseThrow(() -> new OAuth2AuthenticationException(new OAuth2Error(EMAIL_NOT_VERIFIED)));
        return signingIn
                .withVerifiedEmail(email, address())
                .map(account -> new RecognisedUser(user.getAuthorities(), request.getIdToken(), account))
                .orElseThrow(() -> new OAuth2AuthenticationException(new OAuth2Error(NO_ACCOUNT)));
    }

    private static String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest().getRemoteAddr()
                : "unknown";
    }
}
