package org.hexi.hub.platform.parties;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An account as administrators and its own user see it. */
public record AccountView(
        AccountId id,
        String signInName,
        String displayName,
        Optional<String> email,
        String language,
        boolean active,
        boolean hasPassword,
        List<Membership> memberships,
        Optional<Instant> lastSignInAt) {
    public AccountView {
        memberships = List.copyOf(memberships);
    }
}
