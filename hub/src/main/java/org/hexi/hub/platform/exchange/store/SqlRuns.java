package org.hexi.hub.platform.exchange.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hexi.engine.kernel.Issue;
import org.hexi.hub.platform.exchange.ImportView;
import org.hexi.hub.platform.exchange.ImportView.State;
import org.hexi.hub.platform.exchange.model.RunStore;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.web.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Runs, their issues and results as rows. */
@Repository
class SqlRuns implements RunStore {
    private static final String RUN = """
            select id, kind, file_name, state, header, mapped_columns, mapped_positions, asked, answered, rows, refused, committed, at
            from exchange.run where (:all or party = :party)""";
    private static final String ISSUE = """
            select severity, code, row, col, value, hint from exchange.issue where run_id = :id order by number""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    SqlRuns(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public void add(Viewer viewer, ImportView run, byte[] content) {
        jdbc.sql("""
                        insert into exchange.run (id, kind, party, user_name, file_name, content, header, mapped_columns,
                            mapped_positions, state, rows, refused, committed, at)
                        values (:id, :kind, :party, :user, :file, :content, :header, '{}', '{}', :state, :rows, 0, 0, :at)""")
                .param("id", run.id())
                .param("kind", run.kind())
                .param("party", viewer.party().value())
                .param("user", viewer.name())
                .param("file", run.fileName())
                .param("content", content)
                .param("header", run.header().toArray(String[]::new))
                .param("state", run.state().name())
                .param("rows", run.rows())
                .param("at", Timestamp.from(run.at()))
                .update();
    }

    @Override
    public Optional<ImportView> find(Viewer viewer, UUID id) {
        return jdbc.sql(RUN + " and id = :id")
                .param("all", viewer.isSystem())
                .param("party", viewer.party().value())
                .param("id", id)
                .query((row, number) -> run(row))
                .optional();
    }

    @Override
    public List<ImportView> recent(Viewer viewer, int limit) {
        return jdbc.sql(RUN + " order by id desc limit :limit")
                .param("all", viewer.isSystem())
                .param("party", viewer.party().value())
                .param("limit", limit)
                .query((row, number) -> run(row))
                .list();
    }

    @Override
    public byte[] content(UUID id) {
        return jdbc.sql("select content from exchange.run where id = :id")
                .param("id", id)
                .query((row, number) -> row.getBytes(1))
                .single();
    }

    @Override
    public void keep(UUID id, State state, Map<String, Integer> mapping, long refused, List<Issue> issues) {
        List<String> columns = List.copyOf(mapping.keySet());
        jdbc.sql("""
                        update exchange.run set state = :state, mapped_columns = :columns, mapped_positions = :positions,
                            refused = :refused, committed = :committed where id = :id""")
                .param("state", state.name())
                .param("columns", columns.toArray(String[]::new))
                .param("positions", columns.stream().map(mapping::get).toArray(Integer[]::new))
                .param("refused", refused)
                .param("committed", countIn(id))
                .param("id", id)
                .update();
        jdbc.sql("delete from exchange.issue where run_id = :id")
                .param("id", id)
                .update();
        List<Object[]> rows = new ArrayList<>();
        for (Issue issue : issues) {
            rows.add(new Object[] {
                id,
                rows.size(),
                issue.severity().name(),
                issue.code(),
                issue.row(),
                issue.column(),
                issue.value(),
                issue.hint()
            });
        }
        batches.batchUpdate("insert into exchange.issue values (?, ?, ?, ?, ?, ?, ?, ?)", rows);
    }

    @Override
    public void answer(UUID id, Map<String, String> answers) {
        List<String> asked = List.copyOf(answers.keySet());
        jdbc.sql("update exchange.run set asked = :asked, answered = :answered where id = :id")
                .param("asked", asked.toArray(String[]::new))
                .param("answered", asked.stream().map(answers::get).toArray(String[]::new))
                .param("id", id)
                .update();
    }

    @Override
    public List<Issue> issues(UUID id, PageRequest page) {
        return jdbc.sql(ISSUE + " limit :limit offset :offset")
                .param("id", id)
                .param("limit", page.size())
                .param("offset", page.offset())
                .query((row, number) -> issue(row))
                .list();
    }

    @Override
    public List<Issue> allIssues(UUID id) {
        return jdbc.sql(ISSUE)
                .param("id", id)
                .query((row, number) -> issue(row))
                .list();
    }

    @Override
    public long countIssues(UUID id) {
        return jdbc.sql("select count(*) from exchange.issue where run_id = :id")
                .param("id", id)
                .query(Long.class)
                .single();
    }

    @Override
    public boolean claim(UUID id, long row, int rows) {
        return jdbc.sql("""
                        insert into exchange.result (run_id, row, rows, reference) values (:id, :row, :rows, '')
                        on conflict do nothing""")
                        .param("id", id)
                        .param("row", row)
                        .param("rows", rows)
                        .update()
                == 1;
    }

    @Override
    public void done(UUID id, long row, String reference) {
        jdbc.sql("update exchange.result set reference = :reference where run_id = :id and row = :row")
                .param("reference", reference)
                .param("id", id)
                .param("row", row)
                .update();
    }

    @Override
    public List<String> results(UUID id, int limit) {
        return jdbc.sql("""
                        select reference from exchange.result where run_id = :id and reference <> ''
                        order by row limit :limit""")
                .param("id", id)
                .param("limit", limit)
                .query((row, number) -> row.getString(1))
                .list();
    }

    @Override
    public long countIn(UUID id) {
        return jdbc.sql("select coalesce(sum(rows), 0) from exchange.result where run_id = :id")
                .param("id", id)
                .query(Long.class)
                .single();
    }

    private static ImportView run(ResultSet row) throws SQLException {
        String[] columns = (String[]) row.getArray("mapped_columns").getArray();
        Integer[] positions = (Integer[]) row.getArray("mapped_positions").getArray();
        String[] asked = (String[]) row.getArray("asked").getArray();
        String[] answered = (String[]) row.getArray("answered").getArray();
        Map<String, String> answers = new HashMap<>();
        for (int index = 0; index < asked.length; index++) {
            answers.put(asked[index], answered[index]);
        }
        Map<String, Integer> mapping = new HashMap<>();
        for (int index = 0; index < columns.length; index++) {
            mapping.put(columns[index], positions[index]);
        }
        return new ImportView(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("file_name"),
                State.valueOf(row.getString("state")),
                List.of((String[]) row.getArray("header").getArray()),
                mapping,
                answers,
                row.getLong("rows"),
                row.getLong("refused"),
                row.getLong("committed"),
                row.getTimestamp("at").toInstant());
    }

    private static Issue issue(ResultSet row) throws SQLException {
        return new Issue(
                Issue.Severity.valueOf(row.getString("severity")),
                row.getString("code"),
                row.getLong("row"),
                row.getString("col"),
                row.getString("value"),
                row.getString("hint"));
    }
}
