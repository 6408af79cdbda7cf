package org.hexi.hub.platform.parties.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.hub.platform.audit.AuditEntry;
import org.hexi.hub.platform.audit.AuditTrail;
import org.hexi.hub.platform.parties.model.AccountWords;
import org.hexi.hub.platform.parties.model.FailureLimit;
import org.hexi.hub.platform.parties.store.AccountRows;
import org.hexi.hub.platform.parties.store.FailureRows;
import org.hexi.hub.platform.parties.store.StoredAccount;
import org.hexi.hub.platform.time.WallClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Signs users in by name and password. No database connection is held while the password is hashed, which takes a tenth of a
 * second.
 */
@Service
public class SigningIn {
    private final AccountRows accounts;
    private final FailureRows failures;
    private final Passwords passwords;
    private final AuditTrail audit;
    private final WallClock wall;
    private final TransactionTemplate transaction;

    SigningIn(
            AccountRows accounts,
            FailureRows failures,
            Passwords passwords,
            AuditTrail audit,
            WallClock wall,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.failures = failures;
        this.passwords = passwords;
        this.audit = audit;
        this.wall = wall;
        this.transaction = transaction;
    }

    /** @param address where the attempt comes from */
    public SignInAnswer withPassword(String name, String password, String address) {
        Optional<String> known = wellFormed(name);
        List<FailureLimit> limits = FailureLimit.of(known.orElse(""), address);
        Instant now = wall.now();
        Optional<Instant> blocked = Objects.requireNonNull(transaction.execute(status -> charge(limits, now)));
        if (blocked.isPresent()) {
            return new SignInAnswer.Wait(Duration.between(now, blocked.get()));
        }
        Optional<StoredAccount> found = known.flatMap(accounts::findByName)
                .filter(account -> account.view().active());
        boolean fits = passwords.fits(password, found.flatMap(StoredAccount::passwordHash));
        if (!fits || found.flatMap(account -> account.viewer(Optional.empty())).isEmpty()) {
            transaction.executeWithoutResult(status ->
                    note(known.orElse("unknown"), "sign-in.failed", "account:" + known.orElse("unknown"), address));
            return new SignInAnswer.Wrong();
        }
        StoredAccount account = found.orElseThrow();
        transaction.executeWithoutResult(status -> {
            failures.forgive(limits, now);
            renewHash(account, password);
            welcome(account, address);
        });
        return new SignInAnswer.Welcome(account);
    }

    /** A user whom somebody trusted has recognised by a verified e-mail address. Empty when no active account has it. */
    public Optional<StoredAccount> withVerifiedEmail(String email, String address) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Optional<StoredAccount> account = accounts.findByEmail(email)
                    .filter(found -> found.view().active())
                    .filter(found -> found.viewer(Optional.empty()).isPresent());
            account.ifPresent(found -> welcome(found, address));
            return account;
        }));
    }

    private Optional<Instant> charge(List<FailureLimit> limits, Instant now) {
        return limits.stream()
                .map(limit -> failures.charge(limit, now))
                .flatMap(Optional::stream)
                .max(Instant::compareTo);
    }

    private void welcome(StoredAccount account, String address) {
        accounts.signedIn(account.view().id(), wall.now());
        note(
                account.view().signInName(),
                "sign-in.succeeded",
                "account:" + account.view().id(),
                address);
    }

    private void renewHash(StoredAccount account, String password) {
        if (account.passwordHash().filter(passwords::isOutdated).isPresent()) {
            accounts.rehash(account.view().id(), passwords.hash(password));
        }
    }

    private void note(String actor, String action, String subject, String address) {
        audit.record(new AuditEntry(actor, action, subject, new LinkedHashMap<>(Map.of("address", address))));
    }

    private static Optional<String> wellFormed(String name) {
        try {
            return Optional.of(AccountWords.signInName(name));
        } catch (InvalidValue malformed) {
            return Optional.empty();
        }
    }
}
