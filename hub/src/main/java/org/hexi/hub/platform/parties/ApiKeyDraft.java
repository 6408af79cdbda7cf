package org.hexi.hub.platform.parties;

import java.util.Optional;
import java.util.Set;
import org.hexi.engine.kernel.InvalidValue;

/** What an API key is made with: a name people recognise it by, the party it acts for and what it may do. Immutable. */
public record ApiKeyDraft(String name, PartyId party, Set<Role> roles, Optional<String> office) {
    private static final int LONGEST_NAME = 60;

    public ApiKeyDraft {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidValue("parties.key.name", "name", name, "1 to " + LONGEST_NAME + " characters");
        }
        roles = Set.copyOf(roles);
        Membership.checkRoles(roles);
        office = Membership.checkedOffice(roles, office);
    }
}
