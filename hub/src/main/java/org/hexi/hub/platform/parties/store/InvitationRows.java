package org.hexi.hub.platform.parties.store;

import java.time.Instant;
import org.hexi.hub.platform.parties.model.Secret;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Invitations of the first administrator. Only hashes of their tokens are kept. */
@Repository
public class InvitationRows {
    private final JdbcClient jdbc;

    InvitationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(Secret token, Instant now, Instant expiresAt) {
        jdbc.sql("""
                        insert into parties.first_administrator_token (token_hash, created_at, expires_at)
                        values (:hash, :now, :expiresAt)""")
                .param("hash", token.hash())
                .param("now", Columns.utc(now))
                .param("expiresAt", Columns.utc(expiresAt))
                .update();
    }

    public boolean isOpen(Secret token, Instant now) {
        return jdbc.sql("""
                        select exists (select from parties.first_administrator_token
                        where token_hash = :hash and used_at is null and expires_at > :now)""")
                .param("hash", token.hash())
                .param("now", Columns.utc(now))
                .query(Boolean.class)
                .single();
    }

    /**
     * Spends a token and every other with it. Two callers at once wait for each other at the table.
     *
     * @return false when it is unknown, spent or expired
     */
    public boolean spend(Secret token, Instant now) {
        jdbc.sql("lock table parties.first_administrator_token in exclusive mode")
                .update();
        if (!isOpen(token, now)) {
            return false;
        }
        jdbc.sql("update parties.first_administrator_token set used_at = :now where used_at is null")
                .param("now", Columns.utc(now))
                .update();
        return true;
    }
}
