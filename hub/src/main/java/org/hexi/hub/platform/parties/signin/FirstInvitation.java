package org.hexi.hub.platform.parties.signin;

import java.time.Duration;
import java.time.Instant;
import org.hexi.hub.platform.parties.model.Secret;
import org.hexi.hub.platform.parties.store.AccountRows;
import org.hexi.hub.platform.parties.store.InvitationRows;
import org.hexi.hub.platform.time.WallClock;
import org.hexi.hub.platform.web.FrameSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Invites the first administrator when a start finds no user at all: a token that works once and for a day, printed where
 * the operator looks. There is no default password in the house. The demo world makes its own users instead.
 */
@Component
public class FirstInvitation {
    private static final Logger LOG = LoggerFactory.getLogger(FirstInvitation.class);
    private static final Duration VALID = Duration.ofHours(24);

    private final AccountRows accounts;
    private final InvitationRows invitations;
    private final SecretSource secrets;
    private final SignInSettings settings;
    private final FrameSettings frame;
    private final Environment environment;
    private final WallClock wall;

    FirstInvitation(
            AccountRows accounts,
            InvitationRows invitations,
            SecretSource secrets,
            SignInSettings settings,
            FrameSettings frame,
            Environment environment,
            WallClock wall) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.secrets = secrets;
        this.settings = settings;
        this.frame = frame;
        this.environment = environment;
        this.wall = wall;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        if (!frame.demo() && accounts.isEmpty()) {
            LOG.info("Create the first administrator: {}/first-administrator?token={}", url(), issue().text());
        }
    }

    /** A new token; earlier ones stay good until one is used. */
    public Secret issue() {
        Secret token = secrets.next("");
        Instant now = wall.now();
        invitations.add(token, now, now.plus(VALID));
        return token;
    }

    @Transactional(readOnly = true)
    public boolean isOpen(String token) {
        return accounts.isEmpty() && invitations.isOpen(new Secret(token), wall.now());
    }

    /** Spends the token in the caller's transaction; false when it does not or no longer counts. */
    public boolean spend(String token) {
        return invitations.spend(new Secret(token), wall.now()) && accounts.isEmpty();
    }

    private String url() {
        String port = environment.getProperty("local.server.port", "8080");
        String named = settings.publicUrl();
        return named == null ? "http://localhost:" + port : named;
    }
}
