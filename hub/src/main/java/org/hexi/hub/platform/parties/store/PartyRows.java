package org.hexi.hub.platform.parties.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hexi.hub.platform.parties.PartyDraft;
import org.hexi.hub.platform.parties.PartyId;
import org.hexi.hub.platform.parties.PartyView;
import org.hexi.hub.platform.web.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Organisations. Reference data: no scope is asked for. */
@Repository
public class PartyRows {
    private static final String MATCHES = """
            from parties.party
            where position(:text in lower(code)) > 0 or position(:text in lower(name_en)) > 0
               or position(:text in lower(name_zh)) > 0 or position(:text in lower(name_ru)) > 0
            """;

    private final JdbcClient jdbc;

    PartyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<PartyView> find(PartyId id) {
        return jdbc.sql("select * from parties.party where id = :id")
                .param("id", id.value())
                .query(PartyRows::view)
                .optional();
    }

    public Optional<PartyView> findByCode(String code) {
        return jdbc.sql("select * from parties.party where code = :code")
                .param("code", code.strip().toUpperCase(Locale.ROOT))
                .query(PartyRows::view)
                .optional();
    }

    public List<PartyView> list(String text, PageRequest page) {
        return jdbc.sql("select * " + MATCHES + "order by code limit :size offset :offset")
                .param("text", text.strip().toLowerCase(Locale.ROOT))
                .param("size", page.size())
                .param("offset", page.offset())
                .query(PartyRows::view)
                .list();
    }

    public long count(String text) {
        return jdbc.sql("select count(*) " + MATCHES)
                .param("text", text.strip().toLowerCase(Locale.ROOT))
                .query(Long.class)
                .single();
    }

    /** @return false when the code is in use */
    public boolean add(UUID id, PartyDraft draft, Instant now) {
        return written("""
                        insert into parties.party (id, code, name_en, name_zh, name_ru, country, created_at)
                        values (:id, :code, :nameEn, :nameZh, :nameRu, :country, :now)
                        on conflict (code) do nothing""", id, draft).param("now", Columns.utc(now)).update() == 1;
    }

    /** @return false when the code is in use by another */
    public boolean change(PartyId id, PartyDraft draft) {
        return written("""
                        update parties.party
                        set code = :code, name_en = :nameEn, name_zh = :nameZh, name_ru = :nameRu, country = :country
                        where id = :id
                          and not exists (select from parties.party o where o.code = :code and o.id <> :id)""", id.value(), draft).update() == 1;
    }

    private JdbcClient.StatementSpec written(String sql, UUID id, PartyDraft draft) {
        return jdbc.sql(sql)
                .param("id", id)
                .param("code", draft.code())
                .param("nameEn", draft.nameEn())
                .param("nameZh", draft.nameZh())
                .param("nameRu", draft.nameRu())
                .param("country", draft.country());
    }

    private static PartyView view(ResultSet found, int number) throws SQLException {
        return new PartyView(
                new PartyId(found.getObject("id", UUID.class)),
                found.getString("code"),
                found.getString("name_en"),
                found.getString("name_zh"),
                found.getString("name_ru"),
                found.getString("country"));
    }
}
