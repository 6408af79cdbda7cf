package org.hexi.hub.platform.parties;

import org.hexi.hub.platform.web.PageOf;
import org.hexi.hub.platform.web.PageRequest;

/**
 * The users' accounts. Where a viewer {@code by} is asked for, it must be an administrator or the house itself; others are
 * refused with {@link PartiesRejection.AdministratorsOnly}. Writing calls join the caller's transaction. Thread-safe.
 */
public interface Accounts {
    /** Creates an account; a name or e-mail in use is refused. There is no default password. */
    AccountView create(Viewer by, AccountDraft draft);

    /** Changes an account; the last active administrator cannot be closed or lose the role. */
    AccountView change(Viewer by, AccountId id, AccountChange change);

    /** Gives a new password; sessions of the user end. */
    void resetPassword(Viewer by, AccountId id, String password);

    AccountView get(Viewer by, AccountId id);

    /** Accounts whose name, display name or e-mail contains the text, by name. */
    PageOf<AccountView> list(Viewer by, String text, PageRequest page);

    /** The viewer's own account. Not for API keys: those have none. */
    AccountView own(Viewer viewer);

    /** Changes the viewer's own password, given the present one; other sessions end. */
    void changeOwnPassword(Viewer viewer, String present, String wanted);

    void changeOwnLanguage(Viewer viewer, String language);

    /**
     * How the house sees a user, acting for the first membership. For the world that plays by itself and for tests.
     *
     * @throws org.hexi.hub.platform.web.NotFound when there is no such active account
     */
    Viewer viewer(String signInName);

    /** A password nobody can guess, from the system's secure source: 64 bits, as 16 characters a person can type. */
    String makePassword();

    boolean isEmpty();
}
