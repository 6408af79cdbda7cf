package org.hexi.hub.platform.parties.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;
import org.hexi.hub.platform.parties.AccountId;
import org.hexi.hub.platform.parties.PartyId;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.ViewerToken;
import org.hexi.hub.platform.parties.store.AccountRows;
import org.hexi.hub.platform.parties.store.StoredAccount;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Who is signed in, by the session. The session holds the account's id, its credentials stamp and the party acted for;
 * roles are read from the database at each request, so that a change or a closed account counts at once on every instance.
 */
@Component
public class SessionSignIn implements SecurityContextRepository {
    private static final String ACCOUNT = "hexi.account";
    private static final String STAMP = "hexi.stamp";
    private static final String PARTY = "hexi.party";

    private final AccountRows accounts;

    SessionSignIn(AccountRows accounts) {
        this.accounts = accounts;
    }

    /** Starts a new session for the account; whatever the visitor had before is gone, so that it cannot be planted. */
    public void open(HttpServletRequest request, StoredAccount account) {
        HttpSession old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        remember(request.getSession(true), account);
    }

    /** Lets this session live on after the user's own password changed. */
    public void renew(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            account(session).ifPresent(account -> session.setAttribute(STAMP, account.credentialsStamp()));
        }
    }

    /** Acts for another of the user's parties from now on; a party the user is no member of changes nothing. */
    public void actFor(HttpServletRequest request, PartyId party) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.setAttribute(PARTY, party.toString());
        }
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        HttpSession session = holder.getRequest().getSession(false);
        return session == null
                ? SecurityContextHolder.createEmptyContext()
                : viewer(session)
                        .<SecurityContext>map(viewer -> new SecurityContextImpl(ViewerToken.of(viewer)))
                        .orElseGet(SecurityContextHolder::createEmptyContext);
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        Authentication authentication = context.getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof RecognisedUser user) {
            remember(request.getSession(true), user.account());
            return;
        }
        HttpSession session = request.getSession(false);
        if (authentication == null && session != null) {
            session.removeAttribute(ACCOUNT);
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ACCOUNT) != null;
    }

    private static void remember(HttpSession session, StoredAccount account) {
        session.setAttribute(ACCOUNT, account.view().id().toString());
        session.setAttribute(STAMP, account.credentialsStamp());
        session.removeAttribute(PARTY);
    }

    private Optional<Viewer> viewer(HttpSession session) {
        Optional<PartyId> wish = text(session, PARTY).map(PartyId::of);
        return account(session)
                .filter(account -> account.view().active())
                .filter(account -> Long.valueOf(account.credentialsStamp()).equals(session.getAttribute(STAMP)))
                .flatMap(account -> account.viewer(wish));
    }

    private Optional<StoredAccount> account(HttpSession session) {
        return text(session, ACCOUNT).map(UUID::fromString).map(AccountId::new).flatMap(accounts::find);
    }

    private static Optional<String> text(HttpSession session, String name) {
        return Optional.ofNullable(session.getAttribute(name)).map(Object::toString);
    }
}
