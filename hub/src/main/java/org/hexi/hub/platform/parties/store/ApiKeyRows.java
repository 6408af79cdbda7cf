package org.hexi.hub.platform.parties.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hexi.hub.platform.parties.ApiKeyDraft;
import org.hexi.hub.platform.parties.ApiKeyId;
import org.hexi.hub.platform.parties.ApiKeyView;
import org.hexi.hub.platform.parties.PartyId;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.model.Secret;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** API keys: each of one party; administrators see those of every party. */
@Repository
public class ApiKeyRows {
    private static final String SEEN = "(:all or party_id = :party)";
    private static final Duration LAST_USED_STEP = Duration.ofMinutes(1);

    private final JdbcClient jdbc;

    ApiKeyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when a key of the party that is not revoked has the name already */
    public boolean add(ApiKeyId id, ApiKeyDraft draft, Secret secret, String createdBy, Instant now) {
        return jdbc.sql("""
                        insert into parties.api_key (id, name, start, secret_hash, party_id, roles, office, created_by, created_at)
                        values (:id, :name, :start, :hash, :party, :roles, :office, :createdBy, :now)
                        on conflict (party_id, name) where revoked_at is null do nothing""")
                        .param("id", id.value())
                        .param("name", draft.name())
                        .param("start", secret.start())
                        .param("hash", secret.hash())
                        .param("party", draft.party().value())
                        .param("roles", Columns.names(draft.roles()))
                        .param("office", draft.office().orElse(null))
                        .param("createdBy", createdBy)
                        .param("now", Columns.utc(now))
                        .update()
                == 1;
    }

    public List<ApiKeyView> list(Viewer viewer) {
        return scoped(
                        "select * from parties.api_key where " + SEEN
                                + " order by revoked_at is not null, created_at desc, id desc",
                        viewer)
                .query(ApiKeyRows::view)
                .list();
    }

    public Optional<ApiKeyView> find(Viewer viewer, ApiKeyId id) {
        return scoped("select * from parties.api_key where id = :id and " + SEEN, viewer)
                .param("id", id.value())
                .query(ApiKeyRows::view)
                .optional();
    }

    /** @return false when it was revoked before or is not the viewer's to revoke */
    public boolean revoke(Viewer viewer, ApiKeyId id, Instant now) {
        return scoped(
                                "update parties.api_key set revoked_at = :now where id = :id and revoked_at is null and "
                                        + SEEN,
                                viewer)
                        .param("id", id.value())
                        .param("now", Columns.utc(now))
                        .update()
                == 1;
    }

    /** The key with this secret, if it has not been revoked. Who holds the secret needs no other scope. */
    public Optional<ApiKeyView> findBySecret(Secret secret) {
        return jdbc.sql("select * from parties.api_key where secret_hash = :hash and revoked_at is null")
                .param("hash", secret.hash())
                .query(ApiKeyRows::view)
                .optional();
    }

    /** Notes the use of a key, to the minute, so that a busy key does not write at each call. */
    public void used(ApiKeyView key, Instant now) {
        if (key.lastUsedAt().filter(now.minus(LAST_USED_STEP)::isBefore).isPresent()) {
            return;
        }
        jdbc.sql("update parties.api_key set last_used_at = :now where id = :id")
                .param("id", key.id().value())
                .param("now", Columns.utc(now))
                .update();
    }

    private JdbcClient.StatementSpec scoped(String sql, Viewer viewer) {
        return jdbc.sql(sql)
                .param("all", viewer.isSystem() || viewer.is(Role.ADMINISTRATOR))
                .param("party", viewer.party().value());
    }

    private static ApiKeyView view(ResultSet found, int number) throws SQLException {
        return new ApiKeyView(
                new ApiKeyId(found.getObject("id", UUID.class)),
                found.getString("name"),
                found.getString("start"),
                new PartyId(found.getObject("party_id", UUID.class)),
                Columns.roles(found, "roles"),
                Optional.ofNullable(found.getString("office")),
                found.getString("created_by"),
                Columns.instant(found, "created_at"),
                Columns.findInstant(found, "last_used_at"),
                Columns.findInstant(found, "revoked_at"));
    }
}
