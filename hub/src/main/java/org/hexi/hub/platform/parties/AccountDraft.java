package org.hexi.hub.platform.parties;

import java.util.List;
import java.util.Optional;
import org.hexi.hub.platform.parties.model.AccountWords;

/**
 * What an account is made with. Immutable.
 *
 * @param signInName 3 to 60 of a-z, 0-9, dot, hyphen, underscore, at sign; kept in small letters
 * @param displayName what others read
 * @param email needed to sign in through OpenID Connect
 * @param password absent for those who only sign in through OpenID Connect
 * @param language tag of a spoken language: en, zh-CN or ru
 * @param memberships for whom the user acts; the first is the one a session starts with
 */
public record AccountDraft(
        String signInName,
        String displayName,
        Optional<String> email,
        Optional<String> password,
        String language,
        List<Membership> memberships) {
    public AccountDraft {
        signInName = AccountWords.signInName(signInName);
        displayName = AccountWords.displayName(displayName);
        email = AccountWords.email(email);
        language = AccountWords.language(language);
        memberships = List.copyOf(memberships);
        AccountWords.passwordFits(password, signInName);
    }

    /** Never shows the password. */
    @Override
    public String toString() {
        return "AccountDraft[%s, %s, %s, %s]".formatted(signInName, displayName, language, memberships);
    }
}
