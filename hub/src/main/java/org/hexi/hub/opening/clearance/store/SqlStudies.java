package org.hexi.hub.opening.clearance.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hexi.engine.customs.declaration.Direction;
import org.hexi.engine.customs.lifecycle.ClockPoint;
import org.hexi.engine.customs.lifecycle.ClockTarget;
import org.hexi.engine.customs.lifecycle.ReleaseClock;
import org.hexi.engine.customs.lifecycle.State;
import org.hexi.engine.customs.selectivity.Lane;
import org.hexi.engine.customs.study.FileHistory;
import org.hexi.engine.customs.study.Reached;
import org.hexi.hub.opening.clearance.ClearanceSettings;
import org.hexi.hub.opening.clearance.DeclarationId;
import org.hexi.hub.opening.clearance.EndangeredFile;
import org.hexi.hub.opening.clearance.EndangeredFiles;
import org.hexi.hub.opening.clearance.StudyFilter;
import org.hexi.hub.opening.clearance.model.StudyStore;
import org.hexi.hub.platform.parties.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the passages of files and their clocks, with a time-out that is the studies' own. */
@Repository
class SqlStudies implements StudyStore {
    private static final String HISTORIES = """
            select d.office, d.direction, coalesce(d.chapter, '') as chapter, d.declarant, d.lane, a.arrived_at,
                   array_agg(p.state order by p.number) as states, array_agg(p.at order by p.number) as instants
            from clearance.passage f
                 join clearance.declaration d on d.id = f.declaration_id
                 join clearance.passage p on p.declaration_id = d.id
                 left join clearance.arrival a on a.consignment_id = d.consignment_id
            where f.number = 0 and f.at >= :from and f.at < :until%s
            group by d.id, a.arrived_at
            limit :limit""";
    private static final String ENDANGERED = """
            select d.id, d.customs_number, d.office, d.direction, d.lane, d.state, d.accepted_at, a.arrived_at,
                   count(*) over () as in_danger,
                   count(*) filter (where least(d.accepted_at, a.arrived_at) < :overdue) over () as overdue
            from clearance.declaration d left join clearance.arrival a on a.consignment_id = d.consignment_id
            where least(d.accepted_at, a.arrived_at) < :endangered%s
            order by least(d.accepted_at, a.arrived_at), d.id
            limit :limit""";

    private final JdbcClient jdbc;
    private final int seconds;

    SqlStudies(JdbcClient jdbc, ClearanceSettings settings) {
        this.jdbc = jdbc;
        this.seconds = Math.toIntExact(Math.max(1, settings.studyWithin().toSeconds()));
    }

    @Override
    public List<FileHistory> histories(Viewer viewer, StudyFilter filter, Instant from, Instant until, int limit) {
        StudyScope scope = StudyScope.of(viewer, filter);
        return jdbc.sql(HISTORIES.formatted(scope.condition()))
                .withQueryTimeout(seconds)
                .params(scope.parameters())
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until))
                .param("limit", limit)
                .query((row, number) -> history(row))
                .list();
    }

    @Override
    public EndangeredFiles endangered(Viewer viewer, StudyFilter filter, ClockTarget target, Instant now, int limit) {
        StudyScope scope = StudyScope.of(viewer, filter);
        Instant overdue = now.minus(target.within());
        List<Endangered> rows = jdbc.sql(ENDANGERED.formatted(Filter.OPEN + scope.condition()))
                .withQueryTimeout(seconds)
                .params(scope.parameters())
                .param("overdue", Timestamp.from(overdue))
                .param("endangered", Timestamp.from(overdue.plus(target.dangerBelow())))
                .param("limit", limit)
                .query((row, number) ->
                        new Endangered(file(row, target), row.getLong("overdue"), row.getLong("in_danger")))
                .list();
        return rows.stream()
                .findFirst()
                .map(first ->
                        new EndangeredFiles(rows.stream().map(Endangered::file).toList(), first.overdue(), first.all()))
                .orElse(new EndangeredFiles(List.of(), 0, 0));
    }

    /** A row with the counts every row carries. */
    private record Endangered(EndangeredFile file, long overdue, long all) {}

    private static EndangeredFile file(ResultSet row, ClockTarget target) throws SQLException {
        return new EndangeredFile(
                new DeclarationId(row.getObject("id", UUID.class)),
                row.getString("customs_number"),
                row.getString("office"),
                Direction.valueOf(row.getString("direction")),
                lane(row),
                State.valueOf(row.getString("state")),
                clock(row.getTimestamp("accepted_at").toInstant(), arrival(row), target));
    }

    /** The clock that ends first: both promise the same hours, so it is the one that began first. */
    private static ReleaseClock clock(Instant accepted, Optional<Instant> arrival, ClockTarget target) {
        return arrival.filter(at -> at.isBefore(accepted))
                .map(at -> new ReleaseClock(ClockPoint.ARRIVAL, at, null, target))
                .orElseGet(() -> new ReleaseClock(ClockPoint.FILING_ACCEPTED, accepted, null, target));
    }

    private static FileHistory history(ResultSet row) throws SQLException {
        return new FileHistory(
                row.getString("office"),
                Direction.valueOf(row.getString("direction")),
                row.getString("chapter"),
                row.getString("declarant"),
                lane(row),
                arrival(row),
                states(row));
    }

    private static List<Reached> states(ResultSet row) throws SQLException {
        String[] states = (String[]) row.getArray("states").getArray();
        Timestamp[] instants = (Timestamp[]) row.getArray("instants").getArray();
        List<Reached> reached = new ArrayList<>(states.length);
        for (int number = 0; number < states.length; number++) {
            reached.add(new Reached(State.valueOf(states[number]), instants[number].toInstant()));
        }
        return reached;
    }

    private static Optional<Lane> lane(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getString("lane")).map(Lane::valueOf);
    }

    private static Optional<Instant> arrival(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getTimestamp("arrived_at")).map(Timestamp::toInstant);
    }
}
