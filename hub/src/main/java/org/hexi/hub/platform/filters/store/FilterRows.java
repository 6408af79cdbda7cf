package org.hexi.hub.platform.filters.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.hexi.hub.platform.filters.FilterDraft;
import org.hexi.hub.platform.filters.SavedFilter;
import org.hexi.hub.platform.filters.model.FilterQuery;
import org.hexi.hub.platform.parties.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Saved filters as rows; every statement carries whose they are. */
@Repository
public class FilterRows {
    private static final String OWN = "party = :party and user_name = :user";

    private final JdbcClient jdbc;

    FilterRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<SavedFilter> list(Viewer viewer, String list) {
        return own(
                        viewer,
                        "select list, name, query from filters.saved where list = :list and " + OWN + " order by name")
                .param("list", list)
                .query(FilterRows::filter)
                .list();
    }

    public int count(Viewer viewer, String list) {
        return own(viewer, "select count(*) from filters.saved where list = :list and " + OWN)
                .param("list", list)
                .query(Integer.class)
                .single();
    }

    /** Adds it, or puts it in the place of the one that had this name. */
    public SavedFilter put(Viewer viewer, FilterDraft draft, Instant now) {
        return own(viewer, """
                        insert into filters.saved (party, user_name, list, name, query, recorded_at)
                        values (:party, :user, :list, :name, :query, :now)
                        on conflict (party, user_name, list, name) do update set query = :query, recorded_at = :now
                        returning list, name, query""")
                .param("list", draft.list())
                .param("name", draft.name())
                .param("query", draft.query().text())
                .param("now", Timestamp.from(now))
                .query(FilterRows::filter)
                .single();
    }

    /** @return whether there was one */
    public boolean delete(Viewer viewer, String list, String name) {
        return own(viewer, "delete from filters.saved where list = :list and name = :name and " + OWN)
                        .param("list", list)
                        .param("name", name)
                        .update()
                == 1;
    }

    private StatementSpec own(Viewer viewer, String sql) {
        return jdbc.sql(sql).param("party", viewer.party().value()).param("user", viewer.name());
    }

    private static SavedFilter filter(ResultSet row, int number) throws SQLException {
        return new SavedFilter(row.getString("list"), row.getString("name"), new FilterQuery(row.getString("query")));
    }
}
