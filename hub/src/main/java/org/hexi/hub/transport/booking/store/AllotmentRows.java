package org.hexi.hub.transport.booking.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hexi.hub.platform.parties.PartyId;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.transport.booking.Allotment;
import org.hexi.hub.transport.booking.AllotmentDraft;
import org.hexi.hub.transport.booking.AllotmentId;
import org.hexi.hub.transport.booking.LadderStep;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The allotments and their ladders. Joins the caller's transaction. */
@Repository
public class AllotmentRows {
    private static final String SELECT = """
            select a.id, a.carrier, a.service, a.party, a.teu, a.valid_from, a.valid_to, a.days, a.given_at, a.withdrawn_at,
                array(select s.days_before from booking.allotment_step s where s.allotment = a.id order by s.days_before desc) as steps,
                array(select s.percent from booking.allotment_step s where s.allotment = a.id order by s.days_before desc) as percents
            from booking.allotment a
            where (:sees_all or a.party = :party or a.carrier = any(:carriers))""";

    private final JdbcClient jdbc;

    AllotmentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(Allotment allotment, String by) {
        AllotmentDraft terms = allotment.terms();
        jdbc.sql("""
                        insert into booking.allotment (id, carrier, service, party, teu, valid_from, valid_to, days, given_at, given_by)
                        values (:id, :carrier, :service, :party, :teu, :validFrom, :validTo, :days, :at, :by)""")
                .param("id", allotment.id().value())
                .param("carrier", allotment.carrier())
                .param("service", terms.service())
                .param("party", terms.party().value())
                .param("teu", terms.teu())
                .param("validFrom", terms.validFrom())
                .param("validTo", terms.validTo())
                .param("days", names(terms.days()))
                .param("at", allotment.givenAt().atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
        terms.ladder()
                .forEach(step -> jdbc.sql("""
                        insert into booking.allotment_step (allotment, days_before, percent) values (:id, :days, :percent)""")
                        .param("id", allotment.id().value())
                        .param("days", step.daysBefore())
                        .param("percent", step.percent())
                        .update());
    }

    /** Whether the party has an allotment in force on one of these days of the service; others that ask wait until the end. */
    public boolean hasOn(AllotmentDraft draft) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", "allotment " + draft.service() + " " + draft.party())
                .query((row, number) -> number)
                .single();
        return jdbc.sql("""
                        select exists (select 1 from booking.allotment
                        where service = :service and party = :party and withdrawn_at is null and days && :days::text[]
                          and valid_from <= :validTo and valid_to >= :validFrom)""")
                .param("service", draft.service())
                .param("party", draft.party().value())
                .param("days", names(draft.days()))
                .param("validFrom", draft.validFrom())
                .param("validTo", draft.validTo())
                .query(Boolean.class)
                .single();
    }

    /** Ends an allotment; false when it had ended before. */
    public boolean withdraw(AllotmentId id, Instant at) {
        return jdbc.sql("update booking.allotment set withdrawn_at = :at where id = :id and withdrawn_at is null")
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** @param carriers codes of those the viewer sells for */
    public Optional<Allotment> find(Viewer viewer, Collection<String> carriers, AllotmentId id) {
        return seen(SELECT + " and a.id = :id", viewer, carriers)
                .param("id", id.value())
                .query(AllotmentRows::allotment)
                .optional();
    }

    /** @param carriers codes of those the viewer sells for */
    public List<Allotment> list(Viewer viewer, Collection<String> carriers) {
        return seen(SELECT + " order by a.id desc", viewer, carriers)
                .query(AllotmentRows::allotment)
                .list();
    }

    private JdbcClient.StatementSpec seen(String sql, Viewer viewer, Collection<String> carriers) {
        return jdbc.sql(sql)
                .param("sees_all", viewer.isSystem())
                .param("party", viewer.party().value())
                .param("carriers", carriers.toArray(String[]::new));
    }

    private static Allotment allotment(ResultSet row, int number) throws SQLException {
        Integer[] steps = (Integer[]) row.getArray("steps").getArray();
        Integer[] percents = (Integer[]) row.getArray("percents").getArray();
        List<LadderStep> ladder = IntStream.range(0, steps.length)
                .mapToObj(at -> new LadderStep(steps[at], percents[at]))
                .toList();
        AllotmentDraft terms = new AllotmentDraft(
                row.getString("service"),
                new PartyId(row.getObject("party", UUID.class)),
                row.getInt("teu"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                days(row.getArray("days")),
                ladder);
        return new Allotment(
                new AllotmentId(row.getObject("id", UUID.class)),
                row.getString("carrier"),
                terms,
                row.getObject("given_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("withdrawn_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    private static Set<DayOfWeek> days(Array stored) throws SQLException {
        return Arrays.stream((String[]) stored.getArray())
                .map(DayOfWeek::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String[] names(Collection<DayOfWeek> days) {
        return days.stream().sorted().map(DayOfWeek::name).toArray(String[]::new);
    }
}
