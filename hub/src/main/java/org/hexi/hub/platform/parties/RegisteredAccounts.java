package org.hexi.hub.platform.parties;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.platform.audit.AuditEntry;
import org.hexi.hub.platform.audit.AuditTrail;
import org.hexi.hub.platform.numbering.Ids;
import org.hexi.hub.platform.parties.model.AccountWords;
import org.hexi.hub.platform.parties.model.PasswordRule;
import org.hexi.hub.platform.parties.signin.Passwords;
import org.hexi.hub.platform.parties.signin.SecretSource;
import org.hexi.hub.platform.parties.store.AccountRows;
import org.hexi.hub.platform.parties.store.StoredAccount;
import org.hexi.hub.platform.time.WallClock;
import org.hexi.hub.platform.web.NotFound;
import org.hexi.hub.platform.web.PageOf;
import org.hexi.hub.platform.web.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of the register. */
@Service
class RegisteredAccounts implements Accounts {
    private static final int MADE_LENGTH = 16;

    private final AccountRows rows;
    private final Passwords passwords;
    private final SecretSource secrets;
    private final AuditTrail audit;
    private final Ids ids;
    private final WallClock wall;

    RegisteredAccounts(
            AccountRows rows, Passwords passwords, SecretSource secrets, AuditTrail audit, Ids ids, WallClock wall) {
        this.rows = rows;
        this.passwords = passwords;
        this.secrets = secrets;
        this.audit = audit;
        this.ids = ids;
        this.wall = wall;
    }

    @Override
    @Transactional
    public AccountView create(Viewer by, AccountDraft draft) {
        by.mustAdminister();
        if (rows.findByName(draft.signInName()).isPresent()) {
            throw new Rejected(new PartiesRejection.SignInNameTaken(draft.signInName()));
        }
        mustBeFree(draft.email(), Optional.empty());
        AccountId id = new AccountId(ids.next());
        rows.add(id, draft, draft.password().map(passwords::hash), wall.now());
        note(by, "account.created", id, facts(draft.memberships(), draft.signInName()));
        return stored(id).view();
    }

    @Override
    @Transactional
    public AccountView change(Viewer by, AccountId id, AccountChange change) {
        by.mustAdminister();
        StoredAccount account = stored(id);
        mustBeFree(change.email(), Optional.of(id));
        mustLeaveAnAdministrator(id, change);
        rows.change(id, change);
        Map<String, String> facts = facts(change.memberships(), account.view().signInName());
        facts.put("active", String.valueOf(change.active()));
        note(by, "account.changed", id, facts);
        return stored(id).view();
    }

    @Override
    @Transactional
    public void resetPassword(Viewer by, AccountId id, String password) {
        by.mustAdminister();
        StoredAccount account = stored(id);
        PasswordRule.check(password, account.view().signInName());
        rows.password(id, passwords.hash(password));
        note(by, "account.password.reset", id, Map.of("name", account.view().signInName()));
    }

    @Override
    public AccountView get(Viewer by, AccountId id) {
        by.mustAdminister();
        return stored(id).view();
    }

    @Override
    public PageOf<AccountView> list(Viewer by, String text, PageRequest page) {
        by.mustAdminister();
        return PageOf.of(rows.list(text, page), rows.count(text), page);
    }

    @Override
    public AccountView own(Viewer viewer) {
        return ownStored(viewer).view();
    }

    @Override
    @Transactional
    public void changeOwnPassword(Viewer viewer, String present, String wanted) {
        StoredAccount account = ownStored(viewer);
        if (!passwords.fits(present, account.passwordHash())) {
            throw new Rejected(new PartiesRejection.PasswordWrong());
        }
        PasswordRule.check(wanted, viewer.name());
        AccountId id = account.view().id();
        rows.password(id, passwords.hash(wanted));
        note(viewer, "account.password.changed", id, Map.of("name", viewer.name()));
    }

    @Override
    @Transactional
    public void changeOwnLanguage(Viewer viewer, String language) {
        AccountId id = ownStored(viewer).view().id();
        rows.language(id, AccountWords.language(language));
        note(viewer, "account.language.changed", id, Map.of("language", language));
    }

    @Override
    public Viewer viewer(String signInName) {
        return rows.findByName(signInName)
                .filter(account -> account.view().active())
                .flatMap(account -> account.viewer(Optional.empty()))
                .orElseThrow(() -> new NotFound("account"));
    }

    @Override
    public String makePassword() {
        return secrets.next("").text().substring(0, MADE_LENGTH);
    }

    @Override
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    private StoredAccount stored(AccountId id) {
        return rows.find(id).orElseThrow(() -> new NotFound("account"));
    }

    private StoredAccount ownStored(Viewer viewer) {
        return rows.findByName(viewer.name()).orElseThrow(() -> new NotFound("account"));
    }

    private void mustBeFree(Optional<String> email, Optional<AccountId> except) {
        email.flatMap(rows::findByEmail)
                .map(found -> found.view().id())
                .filter(id -> !Optional.of(id).equals(except))
                .ifPresent(id -> {
                    throw new Rejected(new PartiesRejection.EmailTaken(email.orElseThrow()));
                });
    }

    private void mustLeaveAnAdministrator(AccountId id, AccountChange change) {
        boolean stays = change.active()
                && change.memberships().stream()
                        .anyMatch(member -> member.roles().contains(Role.ADMINISTRATOR));
        if (stays) {
            return;
        }
        if (rows.lockAdministrators().equals(List.of(id))) {
            throw new Rejected(new PartiesRejection.LastAdministrator());
        }
    }

    private void note(Viewer by, String action, AccountId id, Map<String, String> facts) {
        audit.record(new AuditEntry(by.name(), action, "account:" + id, new TreeMap<>(facts)));
    }

    private static Map<String, String> facts(List<Membership> memberships, String name) {
        Map<String, String> facts = new TreeMap<>();
        facts.put("name", name);
        memberships.forEach(member -> facts.put("party " + member.party(), new TreeSet<>(member.roles()).toString()));
        return facts;
    }
}
