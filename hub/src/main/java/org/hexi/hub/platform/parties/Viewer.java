package org.hexi.hub.platform.parties;

import java.util.Optional;
import java.util.Set;
import org.hexi.engine.kernel.Rejected;

/**
 * Who is asking: the scope of every query. Immutable.
 *
 * @param name sign-in name of a user, {@code key:<name>} of an API key, or {@code system:<job>} for the house itself
 * @param party the organisation acted for
 * @param roles what the viewer may do
 * @param office code of the customs office, for officers
 * @param isSystem the house itself; sees every dossier
 */
public record Viewer(String name, PartyId party, Set<Role> roles, Optional<String> office, boolean isSystem) {
    private static final PartyId NOBODY = PartyId.of("00000000-0000-0000-0000-000000000000");

    public Viewer {
        roles = Set.copyOf(roles);
    }

    public static Viewer of(String name, PartyId party, Set<Role> roles, Optional<String> office) {
        return new Viewer(name, party, roles, office, false);
    }

    /** The house itself acting in a job; audit shows the job's name. */
    public static Viewer system(String job) {
        return new Viewer("system:" + job, NOBODY, Set.of(Role.values()), Optional.empty(), true);
    }

    /** Whether a program with an API key is asking, not a person. */
    public boolean isApiKey() {
        return name.startsWith("key:");
    }

    /** Refuses whoever is neither an administrator nor the house itself. */
    void mustAdminister() {
        if (!isSystem && !is(Role.ADMINISTRATOR)) {
            throw new Rejected(new PartiesRejection.AdministratorsOnly());
        }
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
