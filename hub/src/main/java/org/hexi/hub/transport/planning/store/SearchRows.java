package org.hexi.hub.transport.planning.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hexi.hub.platform.parties.PartyId;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.transport.planning.search.AlertRule;
import org.hexi.hub.transport.planning.search.KeptQuestion;
import org.hexi.hub.transport.planning.search.LastAnswer;
import org.hexi.hub.transport.planning.search.PlanSearch;
import org.hexi.hub.transport.planning.search.SearchAlert;
import org.hexi.hub.transport.planning.search.SearchId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Searches and their alerts, each query within the viewer's own party. */
@Repository
public class SearchRows {
    private static final int MOST_ALERTS = 100;
    private static final String SELECT = """
            select s.*, (select count(*) from planning.search_alert a
                         where a.search = s.id and a.read_at is null) as unread
            from planning.search s""";

    private final JdbcClient jdbc;

    SearchRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(PlanSearch search) {
        jdbc.sql("""
                        insert into planning.search (id, party, saved_by, name, question, rule, every_hours, saved_at, next_at)
                        values (:id, :party, :savedBy, :name, :question, :rule, :every, :savedAt, :nextAt)""")
                .param("id", search.id().value())
                .param("party", search.party().value())
                .param("savedBy", search.savedBy())
                .param("name", search.name())
                .param("question", PlanningJson.MAPPER.writeValueAsString(search.question()))
                .param("rule", PlanningJson.MAPPER.writeValueAsString(search.rule()))
                .param("every", search.everyHours())
                .param("savedAt", utc(search.savedAt()))
                .param(
                        "nextAt",
                        search.nextAt().map(SearchRows::utc).orElse(null),
                        java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    public int count(Viewer viewer) {
        return jdbc.sql("select count(*) from planning.search where party = :party and deleted_at is null")
                .param("party", viewer.party().value())
                .query(Integer.class)
                .single();
    }

    public List<PlanSearch> list(Viewer viewer) {
        return jdbc.sql("select * from (" + SELECT
                        + " where s.party = :party and s.deleted_at is null) as mine order by unread = 0, name, id")
                .param("party", viewer.party().value())
                .query(SearchRows::search)
                .list();
    }

    public Optional<PlanSearch> find(Viewer viewer, SearchId id) {
        return jdbc.sql(SELECT + " where s.party = :party and s.id = :id and s.deleted_at is null")
                .param("party", viewer.party().value())
                .param("id", id.value())
                .query(SearchRows::search)
                .optional();
    }

    /** The same, also when it was deleted. */
    public Optional<PlanSearch> findEver(Viewer viewer, SearchId id) {
        return jdbc.sql(SELECT + " where s.party = :party and s.id = :id")
                .param("party", viewer.party().value())
                .param("id", id.value())
                .query(SearchRows::search)
                .optional();
    }

    /** Takes a search out of all lists, its alerts with it; false when that was done before. */
    public boolean delete(Viewer viewer, SearchId id, Instant now) {
        jdbc.sql("delete from planning.search_alert where party = :party and search = :id")
                .param("party", viewer.party().value())
                .param("id", id.value())
                .update();
        return jdbc.sql("""
                        update planning.search set deleted_at = :now, next_at = null
                        where party = :party and id = :id and deleted_at is null""")
                        .param("now", utc(now))
                        .param("party", viewer.party().value())
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** Searches of all parties whose business instant has come; for the house alone. */
    public List<PlanSearch> due(Instant now, int limit) {
        return jdbc.sql(SELECT + " where s.next_at <= :now order by s.next_at, s.id limit :limit")
                .param("now", utc(now))
                .param("limit", limit)
                .query(SearchRows::search)
                .list();
    }

    /** Writes an answer down, unless another was written or the search deleted meanwhile. */
    public boolean answer(PlanSearch asked, LastAnswer answer, Optional<Instant> nextAt) {
        return jdbc.sql("""
                        update planning.search set last_answer = :answer, answered_at = :at, next_at = :nextAt
                        where id = :id and next_at = :asked""")
                        .param("answer", PlanningJson.MAPPER.writeValueAsString(answer))
                        .param("at", utc(answer.at()))
                        .param(
                                "nextAt",
                                nextAt.map(SearchRows::utc).orElse(null),
                                java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("id", asked.id().value())
                        .param("asked", utc(asked.nextAt().orElseThrow()))
                        .update()
                == 1;
    }

    /** Adds one; of those that were read, only as many stay as are shown. */
    public void add(PartyId party, SearchAlert alert) {
        jdbc.sql("""
                        insert into planning.search_alert (id, search, party, kind, raised_at, content)
                        values (:id, :search, :party, :kind, :at, :content)""")
                .param("id", alert.id())
                .param("search", alert.search().value())
                .param("party", party.value())
                .param("kind", alert.kind().name())
                .param("at", utc(alert.at()))
                .param("content", PlanningJson.MAPPER.writeValueAsString(alert))
                .update();
        jdbc.sql("""
                        delete from planning.search_alert where search = :search and read_at is not null and id not in (
                            select id from planning.search_alert where search = :search
                            order by raised_at desc, id desc limit :most)""")
                .param("search", alert.search().value())
                .param("most", MOST_ALERTS)
                .update();
    }

    public List<SearchAlert> alerts(Viewer viewer, SearchId id) {
        return jdbc.sql("""
                        select content, read_at from planning.search_alert
                        where party = :party and search = :search order by raised_at desc, id desc limit :limit""")
                .param("party", viewer.party().value())
                .param("search", id.value())
                .param("limit", MOST_ALERTS)
                .query(SearchRows::alert)
                .list();
    }

    public int unread(Viewer viewer) {
        return jdbc.sql("select count(*) from planning.search_alert where party = :party and read_at is null")
                .param("party", viewer.party().value())
                .query(Integer.class)
                .single();
    }

    public void read(Viewer viewer, SearchId id, Instant now) {
        jdbc.sql("""
                        update planning.search_alert set read_at = :now
                        where party = :party and search = :search and read_at is null""")
                .param("now", utc(now))
                .param("party", viewer.party().value())
                .param("search", id.value())
                .update();
    }

    private static PlanSearch search(ResultSet row, int number) throws SQLException {
        return new PlanSearch(
                new SearchId(row.getObject("id", UUID.class)),
                new PartyId(row.getObject("party", UUID.class)),
                row.getString("saved_by"),
                row.getString("name"),
                PlanningJson.MAPPER.readValue(row.getString("question"), KeptQuestion.class),
                PlanningJson.MAPPER.readValue(row.getString("rule"), AlertRule.class),
                row.getInt("every_hours"),
                instant(row, "saved_at").orElseThrow(),
                instant(row, "next_at"),
                last(row.getString("last_answer")),
                row.getInt("unread"));
    }

    private static Optional<LastAnswer> last(@Nullable String text) {
        return Optional.ofNullable(text).map(present -> PlanningJson.MAPPER.readValue(present, LastAnswer.class));
    }

    private static SearchAlert alert(ResultSet row, int number) throws SQLException {
        SearchAlert raised = PlanningJson.MAPPER.readValue(row.getString("content"), SearchAlert.class);
        return new SearchAlert(
                raised.id(),
                raised.search(),
                raised.kind(),
                raised.at(),
                raised.itineraryId(),
                raised.ways(),
                raised.cost(),
                raised.arrival(),
                raised.co2eKilograms(),
                instant(row, "read_at"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
