package org.hexi.hub.platform.parties.signin;

import java.util.List;
import java.util.Optional;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.platform.parties.AccountDraft;
import org.hexi.hub.platform.parties.Accounts;
import org.hexi.hub.platform.parties.Membership;
import org.hexi.hub.platform.parties.Parties;
import org.hexi.hub.platform.parties.PartiesRejection;
import org.hexi.hub.platform.parties.PartyDraft;
import org.hexi.hub.platform.parties.PartyView;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a house nobody lives in yet: one organisation and its administrator, for whoever holds the invitation. */
@Service
public class CreatingFirstAdministrator {
    private static final Viewer HOUSE = Viewer.system("first-administrator");

    private final FirstInvitation invitation;
    private final Parties parties;
    private final Accounts accounts;

    CreatingFirstAdministrator(FirstInvitation invitation, Parties parties, Accounts accounts) {
        this.invitation = invitation;
        this.parties = parties;
        this.accounts = accounts;
    }

    /** Name, words and password of the administrator to be. */
    public record Person(
            String signInName, String displayName, Optional<String> email, String password, String language) {
        private AccountDraft as(List<Membership> memberships) {
            return new AccountDraft(signInName, displayName, email, Optional.of(password), language, memberships);
        }

        /** @throws org.hexi.engine.kernel.InvalidValue when the account could not be made so */
        public Person checked() {
            as(List.of());
            return this;
        }

        /** Never shows the password. */
        @Override
        public String toString() {
            return "Person[" + signInName + "]";
        }
    }

    @Transactional
    public void create(String token, PartyDraft organisation, Person person) {
        if (!invitation.spend(token)) {
            throw new Rejected(new PartiesRejection.InvitationSpent());
        }
        PartyView party = parties.register(HOUSE, organisation);
        accounts.create(HOUSE, person.as(List.of(Membership.of(party.id(), Role.ADMINISTRATOR))));
    }
}
