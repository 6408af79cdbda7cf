package org.hexi.hub.platform.parties.signin;

import java.time.Duration;
import org.hexi.hub.platform.parties.store.StoredAccount;

/** What trying to sign in came to. */
public sealed interface SignInAnswer {
    record Welcome(StoredAccount account) implements SignInAnswer {}

    /** Name or password is wrong, or the account is closed or belongs to no organisation: no telling which. */
    record Wrong() implements SignInAnswer {}

    /** Too many failures; the password was not looked at. */
    record Wait(Duration left) implements SignInAnswer {
        public long minutes() {
            return Math.max(1, left.plusSeconds(59).toMinutes());
        }
    }
}
