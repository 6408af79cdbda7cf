package org.hexi.hub.platform.parties.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hexi.hub.platform.parties.AccountChange;
import org.hexi.hub.platform.parties.AccountDraft;
import org.hexi.hub.platform.parties.AccountId;
import org.hexi.hub.platform.parties.AccountView;
import org.hexi.hub.platform.parties.Membership;
import org.hexi.hub.platform.parties.PartyId;
import org.hexi.hub.platform.web.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Accounts and their memberships. Read by administrators, by the sign-in, and by each user for the own account. */
@Repository
public class AccountRows {
    private static final String SELECT = """
            select a.*, m.party_id, m.roles, m.office
            from parties.account a left join parties.membership m on m.account_id = a.id
            """;
    private static final String MATCHES = """
            where position(:text in sign_in_name) > 0 or position(:text in lower(display_name)) > 0
               or position(:text in lower(coalesce(email, ''))) > 0
            """;

    private final JdbcClient jdbc;

    AccountRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<StoredAccount> find(AccountId id) {
        return one("where a.id = :key", id.value());
    }

    public Optional<StoredAccount> findByName(String signInName) {
        return one("where a.sign_in_name = :key", signInName.strip().toLowerCase(Locale.ROOT));
    }

    public Optional<StoredAccount> findByEmail(String email) {
        return one("where lower(a.email) = :key", email.strip().toLowerCase(Locale.ROOT));
    }

    private Optional<StoredAccount> one(String where, Object key) {
        return jdbc.sql(SELECT + where + " order by m.place").param("key", key).query(AccountRows::read).stream()
                .findFirst();
    }

    public List<AccountView> list(String text, PageRequest page) {
        return jdbc
                .sql(SELECT + "where a.id in (select id from parties.account " + MATCHES
                        + "order by sign_in_name limit :size offset :offset) order by a.sign_in_name, m.place")
                .param("text", text.strip().toLowerCase(Locale.ROOT))
                .param("size", page.size())
                .param("offset", page.offset())
                .query(AccountRows::read)
                .stream()
                .map(StoredAccount::view)
                .toList();
    }

    public long count(String text) {
        return jdbc.sql("select count(*) from parties.account " + MATCHES)
                .param("text", text.strip().toLowerCase(Locale.ROOT))
                .query(Long.class)
                .single();
    }

    public boolean isEmpty() {
        return !jdbc.sql("select exists (select from parties.account)")
                .query(Boolean.class)
                .single();
    }

    /** Active accounts with the role of administrator, locked until the transaction ends. */
    public List<AccountId> lockAdministrators() {
        return jdbc.sql("""
                        select a.id from parties.account a
                        where a.active and exists (
                            select from parties.membership m
                            where m.account_id = a.id and 'ADMINISTRATOR' = any(m.roles))
                        order by a.id for update""")
                .query((found, number) -> new AccountId(found.getObject("id", UUID.class)))
                .list();
    }

    public void add(AccountId id, AccountDraft draft, Optional<String> passwordHash, Instant now) {
        jdbc.sql("""
                        insert into parties.account (id, sign_in_name, display_name, email, password_hash, language,
                            active, credentials_stamp, created_at)
                        values (:id, :name, :displayName, :email, :hash, :language, true, 1, :now)""")
                .param("id", id.value())
                .param("name", draft.signInName())
                .param("displayName", draft.displayName())
                .param("email", draft.email().orElse(null))
                .param("hash", passwordHash.orElse(null))
                .param("language", draft.language())
                .param("now", Columns.utc(now))
                .update();
        addMemberships(id, draft.memberships());
    }

    /** Changes an account; closing it ends its sessions. */
    public void change(AccountId id, AccountChange change) {
        jdbc.sql("""
                        update parties.account
                        set display_name = :displayName, email = :email, active = :active,
                            credentials_stamp = credentials_stamp + case when active and not :active then 1 else 0 end
                        where id = :id""")
                .param("id", id.value())
                .param("displayName", change.displayName())
                .param("email", change.email().orElse(null))
                .param("active", change.active())
                .update();
        jdbc.sql("delete from parties.membership where account_id = :id")
                .param("id", id.value())
                .update();
        addMemberships(id, change.memberships());
    }

    private void addMemberships(AccountId id, List<Membership> memberships) {
        for (int place = 0; place < memberships.size(); place++) {
            Membership membership = memberships.get(place);
            jdbc.sql("""
                            insert into parties.membership (account_id, party_id, place, roles, office)
                            values (:account, :party, :place, :roles, :office)""")
                    .param("account", id.value())
                    .param("party", membership.party().value())
                    .param("place", place)
                    .param("roles", Columns.names(membership.roles()))
                    .param("office", membership.office().orElse(null))
                    .update();
        }
    }

    /** Gives a password and ends the sessions opened before. Returns the new stamp. */
    public long password(AccountId id, String hash) {
        return jdbc.sql("""
                        update parties.account set password_hash = :hash, credentials_stamp = credentials_stamp + 1
                        where id = :id returning credentials_stamp""")
                .param("id", id.value())
                .param("hash", hash)
                .query(Long.class)
                .single();
    }

    /** Keeps a hash by a newer method for the same password. */
    public void rehash(AccountId id, String hash) {
        jdbc.sql("update parties.account set password_hash = :hash where id = :id")
                .param("id", id.value())
                .param("hash", hash)
                .update();
    }

    public void language(AccountId id, String language) {
        jdbc.sql("update parties.account set language = :language where id = :id")
                .param("id", id.value())
                .param("language", language)
                .update();
    }

    public void signedIn(AccountId id, Instant now) {
        jdbc.sql("update parties.account set last_sign_in_at = :now where id = :id")
                .param("id", id.value())
                .param("now", Columns.utc(now))
                .update();
    }

    private static List<StoredAccount> read(ResultSet found) throws SQLException {
        Map<UUID, StoredAccount> accounts = new LinkedHashMap<>();
        while (found.next()) {
            StoredAccount row = account(found);
            accounts.merge(row.view().id().value(), row, AccountRows::joined);
        }
        return List.copyOf(accounts.values());
    }

    private static StoredAccount joined(StoredAccount first, StoredAccount second) {
        List<Membership> memberships = new ArrayList<>(first.view().memberships());
        memberships.addAll(second.view().memberships());
        AccountView view = first.view();
        return new StoredAccount(
                new AccountView(
                        view.id(),
                        view.signInName(),
                        view.displayName(),
                        view.email(),
                        view.language(),
                        view.active(),
                        view.hasPassword(),
                        memberships,
                        view.lastSignInAt()),
                first.passwordHash(),
                first.credentialsStamp());
    }

    private static StoredAccount account(ResultSet found) throws SQLException {
        Optional<String> hash = Optional.ofNullable(found.getString("password_hash"));
        AccountView view = new AccountView(
                new AccountId(found.getObject("id", UUID.class)),
                found.getString("sign_in_name"),
                found.getString("display_name"),
                Optional.ofNullable(found.getString("email")),
                found.getString("language"),
                found.getBoolean("active"),
                hash.isPresent(),
                membership(found),
                Columns.findInstant(found, "last_sign_in_at"));
        return new StoredAccount(view, hash, found.getLong("credentials_stamp"));
    }

    private static List<Membership> membership(ResultSet found) throws SQLException {
        String party = found.getString("party_id");
        return party == null
                ? List.of()
                : List.of(new Membership(
                        PartyId.of(party),
                        Columns.roles(found, "roles"),
                        Optional.ofNullable(found.getString("office"))));
    }
}
