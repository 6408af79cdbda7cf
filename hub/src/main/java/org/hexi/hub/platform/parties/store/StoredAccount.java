package org.hexi.hub.platform.parties.store;

import java.util.List;
import java.util.Optional;
import org.hexi.hub.platform.parties.AccountView;
import org.hexi.hub.platform.parties.Membership;
import org.hexi.hub.platform.parties.PartyId;
import org.hexi.hub.platform.parties.Viewer;

/**
 * An account with what only the sign-in may know.
 *
 * @param credentialsStamp grows when sessions opened before must end
 */
public record StoredAccount(AccountView view, Optional<String> passwordHash, long credentialsStamp) {
    /** The user acting for the wished party, or for the first when the wish names none of the user's parties. */
    public Optional<Viewer> viewer(Optional<PartyId> wish) {
        List<Membership> memberships = view.memberships();
        return memberships.stream()
                .filter(membership -> wish.filter(membership.party()::equals).isPresent())
                .findFirst()
                .or(() -> memberships.stream().findFirst())
                .map(acting -> Viewer.of(view.signInName(), acting.party(), acting.roles(), acting.office()));
    }
}
