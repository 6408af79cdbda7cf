package org.hexi.hub.opening.clearance.store;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hexi.engine.customs.declaration.Direction;
import org.hexi.engine.customs.selectivity.Lane;
import org.hexi.engine.customs.selectivity.LaneRates;
import org.hexi.engine.customs.selectivity.OfficeRates;
import org.hexi.engine.customs.selectivity.OfficeTally;
import org.hexi.hub.opening.clearance.model.OfficeDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Days of offices as rows. Entering a day is one statement: it locks, counts the serial and reads tally and rates. */
@Repository
class SqlOfficeDays implements OfficeDays {
    private static final String NEWEST_SETTING = """
            select s.* from clearance.office_setting s
            where s.office = :office and s.direction = :direction order by s.version desc limit 1""";

    private final JdbcClient jdbc;
    private final DeclarationJson json = new DeclarationJson();

    SqlOfficeDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Entry enter(String office, Direction direction, LocalDate day) {
        return jdbc.sql("""
                        with serial as (
                            insert into clearance.serial as s (office, direction, year, last)
                            values (:office, :direction, :year, 1)
                            on conflict (office, direction, year) do update set last = s.last + 1 returning last),
                        day as (
                            insert into clearance.office_day as d
                                (office, direction, day, red, yellow, blue, green, unselected_hits)
                            values (:office, :direction, :day, 0, 0, 0, 0, coalesce(
                                (select e.unselected_hits from clearance.office_day e
                                 where e.office = :office and e.direction = :direction and e.day < :day
                                 order by e.day desc limit 1), '{"passed": {}}'))
                            on conflict (office, direction, day) do update set green = d.green
                            returning red, yellow, blue, green, unselected_hits)
                        select serial.last, day.*, setting.* from serial cross join day
                        left join lateral (""" + NEWEST_SETTING + ") setting on true")
                .param("office", office)
                .param("direction", direction.name())
                .param("year", day.getYear())
                .param("day", Date.valueOf(day))
                .query((row, number) -> new Entry(
                        tally(row),
                        row.getLong("last"),
                        row.getString("version") == null ? Optional.empty() : Optional.of(rates(row))))
                .single();
    }

    @Override
    public void leave(String office, Direction direction, LocalDate day, OfficeTally tally) {
        jdbc.sql("""
                        update clearance.office_day set red = :red, yellow = :yellow, blue = :blue, green = :green,
                            unselected_hits = :hits::jsonb
                        where office = :office and direction = :direction and day = :day""")
                .param("red", tally.count(Lane.RED))
                .param("yellow", tally.count(Lane.YELLOW))
                .param("blue", tally.count(Lane.BLUE))
                .param("green", tally.count(Lane.GREEN))
                .param("hits", json.write(new Hits(tally.unselectedHits())))
                .param("office", office)
                .param("direction", direction.name())
                .param("day", Date.valueOf(day))
                .update();
    }

    @Override
    public OfficeTally tally(String office, Direction direction, LocalDate day) {
        return jdbc.sql("""
                        select red, yellow, blue, green, unselected_hits from clearance.office_day
                        where office = :office and direction = :direction and day = :day""")
                .param("office", office)
                .param("direction", direction.name())
                .param("day", Date.valueOf(day))
                .query((row, number) -> tally(row))
                .optional()
                .orElse(OfficeTally.EMPTY);
    }

    @Override
    public Optional<OfficeRates> rates(String office, Direction direction) {
        return jdbc.sql(NEWEST_SETTING)
                .param("office", office)
                .param("direction", direction.name())
                .query((row, number) -> rates(row))
                .optional();
    }

    @Override
    public void addRates(OfficeRates rates, String by, Instant at) {
        jdbc.sql("""
                        insert into clearance.office_setting (office, direction, version, floor_red, floor_yellow, floor_blue,
                            share_red, share_yellow, share_blue, legal_basis, changed_by, changed_at)
                        values (:office, :direction, :version, :floorRed, :floorYellow, :floorBlue, :shareRed, :shareYellow,
                            :shareBlue, :basis, :by, :at)""")
                .param("office", rates.office())
                .param("direction", rates.direction().name())
                .param("version", Integer.parseInt(rates.version()))
                .param("floorRed", rates.randomFloor().red())
                .param("floorYellow", rates.randomFloor().yellow())
                .param("floorBlue", rates.randomFloor().blue())
                .param("shareRed", rates.expectedShare().red())
                .param("shareYellow", rates.expectedShare().yellow())
                .param("shareBlue", rates.expectedShare().blue())
                .param("basis", rates.legalBasis())
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    private OfficeTally tally(ResultSet row) throws SQLException {
        Map<Lane, Long> decided = new HashMap<>();
        decided.put(Lane.RED, row.getLong("red"));
        decided.put(Lane.YELLOW, row.getLong("yellow"));
        decided.put(Lane.BLUE, row.getLong("blue"));
        decided.put(Lane.GREEN, row.getLong("green"));
        return new OfficeTally(
                decided, json.read(row.getString("unselected_hits"), Hits.class).passed());
    }

    /** Hits in a row that each criterion let pass, as they stand in their column. */
    private record Hits(Map<String, Integer> passed) {}

    private static OfficeRates rates(ResultSet row) throws SQLException {
        return new OfficeRates(
                row.getString("office"),
                Direction.valueOf(row.getString("direction")),
                row.getString("version"),
                row.getString("legal_basis"),
                new LaneRates(
                        row.getBigDecimal("floor_red"),
                        row.getBigDecimal("floor_yellow"),
                        row.getBigDecimal("floor_blue")),
                new LaneRates(
                        row.getBigDecimal("share_red"),
                        row.getBigDecimal("share_yellow"),
                        row.getBigDecimal("share_blue")));
    }
}
