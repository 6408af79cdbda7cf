package org.hexi.hub.platform.parties;

import java.util.List;
import java.util.Optional;
import org.hexi.hub.platform.parties.model.AccountWords;

/** What an administrator may change in an account. A closed account cannot sign in and its sessions end. Immutable. */
public record AccountChange(String displayName, Optional<String> email, boolean active, List<Membership> memberships) {
    public AccountChange {
        displayName = AccountWords.displayName(displayName);
        email = AccountWords.email(email);
        memberships = List.copyOf(memberships);
    }
}
