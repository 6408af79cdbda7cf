package org.hexi.hub.platform.parties.web;

import java.util.List;
import java.util.Optional;
import org.hexi.hub.platform.parties.AccountChange;
import org.hexi.hub.platform.parties.AccountDraft;
import org.hexi.hub.platform.parties.AccountView;
import org.hexi.hub.platform.parties.Membership;
import org.hexi.hub.platform.parties.Parties;
import org.springframework.util.MultiValueMap;

/** The form of a user as typed. */
public record UserForm(
        String signInName,
        String displayName,
        String email,
        String language,
        boolean active,
        String password,
        List<MembershipForm> memberships) {
    static final UserForm EMPTY = new UserForm("", "", "", "zh-CN", true, "", List.of());

    static UserForm read(MultiValueMap<String, String> fields) {
        return new UserForm(
                text(fields, "signInName"),
                text(fields, "displayName"),
                text(fields, "email"),
                text(fields, "language"),
                fields.containsKey("active"),
                text(fields, "password"),
                MembershipForm.read(fields));
    }

    static UserForm of(AccountView account, Parties parties) {
        return new UserForm(
                account.signInName(),
                account.displayName(),
                account.email().orElse(""),
                account.language(),
                account.active(),
                "",
                MembershipForm.of(account.memberships(), parties));
    }

    AccountDraft draft(List<Membership> members) {
        Optional<String> wanted = Optional.of(password).filter(text -> !text.isEmpty());
        return new AccountDraft(signInName, displayName, Optional.of(email), wanted, language, members);
    }

    AccountChange change(List<Membership> members) {
        return new AccountChange(displayName, Optional.of(email), active, members);
    }

    /** Without the password: this text is hashed and kept to recognise the form when it is sent again. */
    @Override
    public String toString() {
        return String.join(
                "|", signInName, displayName, email, language, String.valueOf(active), memberships.toString());
    }

    private static String text(MultiValueMap<String, String> fields, String name) {
        return Optional.ofNullable(fields.getFirst(name)).orElse("");
    }
}
