package org.hexi.hub.transport.network.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.web.PageOf;
import org.hexi.hub.platform.web.PageRequest;
import org.hexi.hub.transport.network.NetworkVersion;
import org.hexi.hub.transport.network.ServiceForm;
import org.hexi.hub.transport.network.model.StoredChange;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The list of changes, open to everyone who is signed in. Joins the caller's transaction. */
@Repository
public class ChangeRows {
    private static final String CHANGES = """
            select c.version, v.valid_from, c.service, c.form
            from network.change c join network.version v on v.number = c.version""";

    private static final String VERSIONS =
            "select number, made_by, recorded_at, valid_from, note, services from network.version";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ChangeRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Number of the last version; 0 when nothing was ever changed. */
    public long latest() {
        return jdbc.sql("select coalesce(max(number), 0) from network.version")
                .query(Long.class)
                .single();
    }

    /** The same, and whoever else would add a version waits until the end of this transaction. */
    public long lockLatest() {
        jdbc.sql("lock table network.version in exclusive mode").update();
        return latest();
    }

    public void add(Viewer viewer, NetworkVersion version, Map<String, Optional<ServiceForm>> forms) {
        jdbc.sql("""
                        insert into network.version (number, made_by, party, recorded_at, valid_from, note, services)
                        values (:number, :by, :party, :at, :from, :note, :services)""")
                .param("number", version.number())
                .param("by", version.by())
                .param("party", viewer.party().value())
                .param("at", version.recordedAt().atOffset(ZoneOffset.UTC))
                .param("from", version.validFrom())
                .param("note", version.note())
                .param("services", version.services())
                .update();
        List<Map.Entry<String, Optional<ServiceForm>>> entries = List.copyOf(forms.entrySet());
        jdbc.sql("""
                        insert into network.change (version, service, form)
                        select :number, fresh.service, fresh.form
                        from unnest(:services::text[], :forms::text[]) as fresh (service, form)""")
                .param("number", version.number())
                .param("services", entries.stream().map(Map.Entry::getKey).toArray(String[]::new))
                .param(
                        "forms",
                        entries.stream()
                                .map(entry -> entry.getValue()
                                        .map(json::writeValueAsString)
                                        .orElse(null))
                                .toArray(String[]::new))
                .update();
    }

    /** Changes of the versions after one until another, both counted in order. */
    public List<StoredChange> list(long after, long until) {
        return jdbc.sql(CHANGES + " where c.version > :after and c.version <= :until order by c.version, c.service")
                .param("after", after)
                .param("until", until)
                .query(this::change)
                .list();
    }

    public Optional<NetworkVersion> find(long number) {
        return jdbc.sql(VERSIONS + " where number = :number")
                .param("number", number)
                .query(ChangeRows::version)
                .optional();
    }

    /** Newest first. */
    public PageOf<NetworkVersion> list(PageRequest page) {
        List<NetworkVersion> rows = jdbc.sql(VERSIONS + " order by number desc limit :limit offset :offset")
                .param("limit", page.size())
                .param("offset", page.offset())
                .query(ChangeRows::version)
                .list();
        return PageOf.of(rows, latest(), page);
    }

    /** The versions that changed a service, newest first. */
    public List<NetworkVersion> history(String service) {
        return jdbc.sql(VERSIONS + " join network.change c on c.version = number where c.service = :service"
                        + " order by number desc")
                .param("service", service)
                .query(ChangeRows::version)
                .list();
    }

    private StoredChange change(ResultSet row, int number) throws SQLException {
        return new StoredChange(
                row.getLong("version"),
                row.getObject("valid_from", LocalDate.class),
                row.getString("service"),
                Optional.ofNullable(row.getString("form")).map(form -> json.readValue(form, ServiceForm.class)));
    }

    private static NetworkVersion version(ResultSet row, int number) throws SQLException {
        return new NetworkVersion(
                row.getLong("number"),
                row.getString("made_by"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getObject("valid_from", LocalDate.class),
                row.getString("note"),
                row.getInt("services"));
    }
}
