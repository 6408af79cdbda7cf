package org.hexi.hub.platform.parties;

import java.util.Set;

/**
 * Opens paths to some roles only. A module contributes a bean of this type for each group of paths that not every
 * signed-in user may use; what no rule names is open to everyone signed in.
 *
 * @param pattern path pattern such as {@code /clearance/queue/**}
 * @param roles any of them suffices
 */
public record AccessRule(String pattern, Set<Role> roles) {
    public AccessRule {
        roles = Set.copyOf(roles);
    }

    public static AccessRule of(String pattern, Role... roles) {
        return new AccessRule(pattern, Set.of(roles));
    }
}
