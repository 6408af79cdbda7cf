package org.hexi.hub.platform.parties;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hexi.engine.kernel.InvalidValue;

/**
 * For whom a user acts, and as what. Immutable.
 *
 * @param roles at least one
 * @param office code of the customs office; present exactly when the roles hold CUSTOMS_OFFICER
 */
public record Membership(PartyId party, Set<Role> roles, Optional<String> office) {
    private static final Pattern OFFICE = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,19}");

    public Membership {
        roles = Set.copyOf(roles);
        checkRoles(roles);
        office = checkedOffice(roles, office);
    }

    public static Membership of(PartyId party, Role... roles) {
        return new Membership(party, Set.of(roles), Optional.empty());
    }

    public static Membership officer(PartyId party, String office) {
        return new Membership(party, Set.of(Role.CUSTOMS_OFFICER), Optional.of(office));
    }

    static void checkRoles(Set<Role> roles) {
        if (roles.isEmpty()) {
            throw new InvalidValue("parties.roles.none", "roles", "", "at least one role");
        }
    }

    static Optional<String> checkedOffice(Set<Role> roles, Optional<String> given) {
        Optional<String> office = given.map(String::strip).filter(code -> !code.isEmpty());
        if (!roles.contains(Role.CUSTOMS_OFFICER)) {
            return Optional.empty();
        }
        String code = office.orElse("");
        if (!OFFICE.matcher(code).matches()) {
            throw new InvalidValue(
                    "parties.office.malformed", "office", code, "code of a customs office, such as 9001");
        }
        return office;
    }
}
