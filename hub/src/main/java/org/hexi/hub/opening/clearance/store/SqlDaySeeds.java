package org.hexi.hub.opening.clearance.store;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hexi.engine.customs.selectivity.DrawSeed;
import org.hexi.hub.opening.clearance.model.DaySeeds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One row for each office and day. */
@Repository
class SqlDaySeeds implements DaySeeds {
    private final JdbcClient jdbc;

    SqlDaySeeds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<DrawSeed> find(String office, LocalDate day) {
        return jdbc.sql("select office, day, secret from clearance.day_seed where office = :office and day = :day")
                .param("office", office)
                .param("day", Date.valueOf(day))
                .query((row, number) -> seed(row))
                .optional();
    }

    @Override
    public void add(DrawSeed seed, Instant openedAt) {
        jdbc.sql("""
                        insert into clearance.day_seed (office, day, secret, commitment, opened_at)
                        values (:office, :day, :secret, :commitment, :at) on conflict do nothing""")
                .param("office", seed.office())
                .param("day", Date.valueOf(seed.day()))
                .param("secret", seed.secretHex())
                .param("commitment", seed.commitment())
                .param("at", Timestamp.from(openedAt))
                .update();
    }

    @Override
    public List<Drawn> list(String office, int limit) {
        return jdbc.sql("""
                        select s.office, s.day, s.secret,
                               (select count(*) from clearance.declaration d where d.office = s.office and d.draw_day = s.day)
                               as draws
                        from clearance.day_seed s where s.office = :office order by s.day desc limit :limit""")
                .param("office", office)
                .param("limit", limit)
                .query((row, number) -> new Drawn(seed(row), row.getLong("draws")))
                .list();
    }

    private static DrawSeed seed(ResultSet row) throws SQLException {
        return new DrawSeed(row.getString("office"), row.getDate("day").toLocalDate(), row.getString("secret"));
    }
}
