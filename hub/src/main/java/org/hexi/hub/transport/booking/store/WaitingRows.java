package org.hexi.hub.transport.booking.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hexi.hub.consignment.ConsignmentId;
import org.hexi.hub.platform.parties.PartyId;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.transport.booking.BookingId;
import org.hexi.hub.transport.booking.Waiting;
import org.hexi.hub.transport.booking.WaitingId;
import org.hexi.hub.transport.booking.WaitingState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The queue. Joins the caller's transaction. */
@Repository
public class WaitingRows {
    private static final String SELECT = """
            select w.id, w.number, w.consignment, w.consignment_reference, w.itinerary, w.party, w.teu, w.state, w.asked_at,
                w.gate_closes_at, w.booking,
                array(select d.departure from booking.waiting_departure d where d.waiting = w.id order by d.departure collate "C") as departures
            from booking.waiting w""";

    /** Any number that no other lock of the house uses. */
    private static final long TURN = 0x4845584957414954L;

    private final JdbcClient jdbc;

    WaitingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws org.springframework.dao.DuplicateKeyException when the dossier waits for this way already */
    public void add(Waiting waiting) {
        jdbc.sql("""
                        insert into booking.waiting (id, consignment, consignment_reference, itinerary, party, teu, state, asked_at,
                            gate_closes_at)
                        values (:id, :consignment, :reference, :itinerary, :party, :teu, 'WAITING', :askedAt, :gate)""")
                .param("id", waiting.id().value())
                .param("consignment", waiting.consignment().value())
                .param("reference", waiting.consignmentReference())
                .param("itinerary", waiting.itineraryId())
                .param("party", waiting.party().value())
                .param("teu", waiting.teu())
                .param("askedAt", waiting.askedAt().atOffset(ZoneOffset.UTC))
                .param("gate", waiting.gateClosesAt().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("insert into booking.waiting_departure (waiting, departure) select :id, unnest(:departures::text[])")
                .param("id", waiting.id().value())
                .param("departures", waiting.departures().toArray(String[]::new))
                .update();
    }

    /** Only one of all replicas serves the queue at a time; the turn ends with the transaction. */
    public void takeTurn() {
        jdbc.sql("select pg_advisory_xact_lock(:turn)")
                .param("turn", TURN)
                .query((row, number) -> number)
                .single();
    }

    /** Reads a wait, whoever asks: who may see it follows from its dossier, which the caller asks next. */
    public Optional<Waiting> find(WaitingId id) {
        return jdbc.sql(SELECT + " where w.id = :id")
                .param("id", id.value())
                .query(WaitingRows::waiting)
                .optional();
    }

    /** All that wait, first come first. */
    public List<Waiting> queue() {
        return jdbc.sql(SELECT + " where w.state = 'WAITING' order by w.number")
                .query(WaitingRows::waiting)
                .list();
    }

    /** Those of them that wait for one of some departures. */
    public List<Waiting> queueFor(Collection<String> departures) {
        return jdbc.sql(SELECT + """
                         where w.state = 'WAITING' and w.id in (
                            select d.waiting from booking.waiting_departure d where d.departure = any(:departures))
                        order by w.number""")
                .param("departures", departures.toArray(String[]::new))
                .query(WaitingRows::waiting)
                .list();
    }

    /** Those of a dossier the caller has already been shown. */
    public List<Waiting> ofDossier(ConsignmentId consignment) {
        return jdbc.sql(SELECT + " where w.state = 'WAITING' and w.consignment = :consignment order by w.number")
                .param("consignment", consignment.value())
                .query(WaitingRows::waiting)
                .list();
    }

    /** Those the viewer's party asked for. */
    public List<Waiting> list(Viewer viewer) {
        return jdbc.sql(SELECT + " where w.state = 'WAITING' and (:sees_all or w.party = :party) order by w.number")
                .param("sees_all", viewer.isSystem())
                .param("party", viewer.party().value())
                .query(WaitingRows::waiting)
                .list();
    }

    /** How many that asked before wait for one of the same departures. */
    public int before(Waiting waiting) {
        return jdbc.sql("""
                        select count(*) from booking.waiting w where w.state = 'WAITING' and w.number < :number and exists (
                            select 1 from booking.waiting_departure d
                            where d.waiting = w.id and d.departure = any(:departures))""")
                .param("number", waiting.number())
                .param("departures", waiting.departures().toArray(String[]::new))
                .query(Integer.class)
                .single();
    }

    /** Ends a wait; false when it had ended before. */
    public boolean end(WaitingId id, WaitingState state) {
        return jdbc.sql("update booking.waiting set state = :state where id = :id and state = 'WAITING'")
                        .param("state", state.name())
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** Serves a wait; false when it had ended before. */
    public boolean serve(WaitingId id, BookingId booking) {
        return jdbc.sql(
                                "update booking.waiting set state = 'SERVED', booking = :booking where id = :id and state = 'WAITING'")
                        .param("booking", booking.value())
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** A dossier that is booked waits no more. */
    public void endOfDossier(ConsignmentId consignment) {
        jdbc.sql("update booking.waiting set state = 'LEFT' where consignment = :consignment and state = 'WAITING'")
                .param("consignment", consignment.value())
                .update();
    }

    /** Ends the waits whose gates have closed. */
    public void endClosed(Instant now) {
        jdbc.sql("update booking.waiting set state = 'OVER' where state = 'WAITING' and gate_closes_at <= :now")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Waiting waiting(ResultSet row, int number) throws SQLException {
        return new Waiting(
                new WaitingId(row.getObject("id", UUID.class)),
                row.getLong("number"),
                new ConsignmentId(row.getObject("consignment", UUID.class)),
                row.getString("consignment_reference"),
                row.getString("itinerary"),
                new PartyId(row.getObject("party", UUID.class)),
                row.getInt("teu"),
                WaitingState.valueOf(row.getString("state")),
                instant(row, "asked_at"),
                instant(row, "gate_closes_at"),
                Arrays.asList((String[]) row.getArray("departures").getArray()),
                Optional.ofNullable(row.getObject("booking", UUID.class)).map(BookingId::new));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
