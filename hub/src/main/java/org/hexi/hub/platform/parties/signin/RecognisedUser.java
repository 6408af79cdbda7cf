package org.hexi.hub.platform.parties.signin;

import java.util.Collection;
import java.util.Set;
import org.hexi.hub.platform.parties.store.StoredAccount;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** A user an OpenID Connect provider vouches for, with the account found for the e-mail address. Lives for one request. */
final class RecognisedUser extends DefaultOidcUser {
    private final transient StoredAccount account;

    RecognisedUser(Collection<? extends GrantedAuthority> authorities, OidcIdToken token, StoredAccount account) {
        super(Set.copyOf(authorities), token);
        this.account = account;
    }

    StoredAccount account() {
        return account;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
