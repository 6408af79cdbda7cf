package org.hexi.hub.transport.booking.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.consignment.ConsignmentId;
import org.hexi.hub.platform.capacity.HoldId;
import org.hexi.hub.platform.parties.PartyId;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.web.PageOf;
import org.hexi.hub.platform.web.PageRequest;
import org.hexi.hub.transport.booking.BookingFilter;
import org.hexi.hub.transport.booking.BookingId;
import org.hexi.hub.transport.booking.BookingRow;
import org.hexi.hub.transport.booking.BookingState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of bookings. Joins the caller's transaction. */
@Repository
public class BookingRows {
    private static final String COLUMNS = """
            b.id, b.reference, b.consignment, b.consignment_reference, b.itinerary, b.party, b.state, b.teu,
            b.from_place, b.to_place, b.departs_at, b.arrives_at, b.held_at, b.expires_at""";

    /** A viewer's list: bookings with a row of access for the viewer's party. */
    private static final String SEEN = """
            from booking.booking b
            where (:sees_all or exists (select 1 from booking.access a where a.booking = b.id and a.party = :party))
              and (:state = '' or b.state = :state)
              and (not :touched or b.state in ('HELD', 'CONFIRMED') and exists (
                select 1 from booking.touched_run t
                  join booking.hold h on h.booking = t.booking and h.departure = t.departure
                where t.booking = b.id))""";

    private static final String LIST = "select " + COLUMNS + " " + SEEN + " order by b.id desc limit :limit";

    private final JdbcClient jdbc;

    BookingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws org.springframework.dao.DuplicateKeyException when the dossier has an open booking */
    public void add(BookingRow row) {
        jdbc.sql("""
                        insert into booking.booking (id, reference, consignment, consignment_reference, itinerary, party, state,
                            teu, from_place, to_place, departs_at, arrives_at, held_at, expires_at)
                        values (:id, :reference, :consignment, :consignmentReference, :itinerary, :party, :state,
                            :teu, :from, :to, :departsAt, :arrivesAt, :heldAt, :expiresAt)""")
                .param("id", row.id().value())
                .param("reference", row.reference())
                .param("consignment", row.consignment().value())
                .param("consignmentReference", row.consignmentReference())
                .param("itinerary", row.itineraryId())
                .param("party", row.party().value())
                .param("state", row.state().name())
                .param("teu", row.teu())
                .param("from", row.from().value())
                .param("to", row.to().value())
                .param("departsAt", row.departsAt().atOffset(ZoneOffset.UTC))
                .param("arrivesAt", row.arrivesAt().atOffset(ZoneOffset.UTC))
                .param("heldAt", row.heldAt().atOffset(ZoneOffset.UTC))
                .param("expiresAt", row.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Another way under the same reference. */
    public void change(BookingRow row) {
        jdbc.sql("""
                        update booking.booking set itinerary = :itinerary, teu = :teu, departs_at = :departsAt, arrives_at = :arrivesAt
                        where id = :id""")
                .param("id", row.id().value())
                .param("itinerary", row.itineraryId())
                .param("teu", row.teu())
                .param("departsAt", row.departsAt().atOffset(ZoneOffset.UTC))
                .param("arrivesAt", row.arrivesAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** From now on the parties find the booking in their lists. */
    public void show(BookingId booking, Collection<PartyId> parties) {
        access(
                "insert into booking.access (booking, party) select :booking, unnest(:parties) on conflict do nothing",
                booking,
                parties);
    }

    public void hide(BookingId booking, Collection<PartyId> parties) {
        access("delete from booking.access where booking = :booking and party = any (:parties)", booking, parties);
    }

    private void access(String sql, BookingId booking, Collection<PartyId> parties) {
        jdbc.sql(sql)
                .param("booking", booking.value())
                .param("parties", parties.stream().map(PartyId::value).toArray(UUID[]::new))
                .update();
    }

    public void addHold(BookingId booking, String departure, HoldId hold) {
        jdbc.sql("insert into booking.hold (booking, departure, hold) values (:booking, :departure, :hold)")
                .param("booking", booking.value())
                .param("departure", departure)
                .param("hold", hold.value())
                .update();
    }

    public void dropHold(BookingId booking, String departure) {
        jdbc.sql("delete from booking.hold where booking = :booking and departure = :departure")
                .param("booking", booking.value())
                .param("departure", departure)
                .update();
    }

    /** The same by departure, in that order. */
    public SequencedMap<String, HoldId> holdsByDeparture(BookingId booking) {
        SequencedMap<String, HoldId> holds = new LinkedHashMap<>();
        jdbc.sql("select departure, hold from booking.hold where booking = :booking order by departure collate \"C\"")
                .param("booking", booking.value())
                .query(row -> {
                    holds.put(row.getString("departure"), new HoldId(row.getObject("hold", UUID.class)));
                });
        return holds;
    }

    /** The holds of a booking in the order of their departures. */
    public List<HoldId> holds(BookingId booking) {
        return jdbc.sql("select hold from booking.hold where booking = :booking order by departure collate \"C\"")
                .param("booking", booking.value())
                .query((row, number) -> new HoldId(row.getObject("hold", UUID.class)))
                .list();
    }

    public void move(BookingId booking, BookingState state) {
        jdbc.sql("update booking.booking set state = :state where id = :id")
                .param("state", state.name())
                .param("id", booking.value())
                .update();
    }

    /** Locks and reads a booking, whoever asks: who may see it follows from its dossier, which the caller asks next. */
    public Optional<BookingRow> lock(BookingId id) {
        return jdbc.sql("select " + COLUMNS + " from booking.booking b where b.id = :id for update")
                .param("id", id.value())
                .query(BookingRows::row)
                .optional();
    }

    /** Reads a booking; the caller asks its dossier next. */
    public Optional<BookingRow> find(BookingId id) {
        return jdbc.sql("select " + COLUMNS + " from booking.booking b where b.id = :id")
                .param("id", id.value())
                .query(BookingRows::row)
                .optional();
    }

    /** The latest booking of a dossier the caller has already been shown. */
    public Optional<BookingRow> findLatest(ConsignmentId consignment) {
        return jdbc.sql("select " + COLUMNS
                        + " from booking.booking b where b.consignment = :consignment order by b.id desc limit 1")
                .param("consignment", consignment.value())
                .query(BookingRows::row)
                .optional();
    }

    public Optional<BookingRow> findOpen(ConsignmentId consignment) {
        return jdbc.sql("select " + COLUMNS + """
                         from booking.booking b
                        where b.consignment = :consignment and b.state in ('HELD', 'CONFIRMED') for update""")
                .param("consignment", consignment.value())
                .query(BookingRows::row)
                .optional();
    }

    public PageOf<BookingRow> list(Viewer viewer, BookingFilter filter, PageRequest page) {
        List<BookingRow> rows = jdbc.sql(LIST + " offset :offset")
                .params(seen(viewer, filter))
                .param("limit", page.size())
                .param("offset", page.offset())
                .query(BookingRows::row)
                .list();
        long total = jdbc.sql("select count(*) as total " + SEEN)
                .params(seen(viewer, filter))
                .query((row, number) -> row.getLong("total"))
                .single();
        return PageOf.of(rows, total, page);
    }

    /** The rows of that list from its first on; to be closed. */
    public Stream<BookingRow> stream(Viewer viewer, BookingFilter filter, int limit) {
        return jdbc.sql(LIST).params(seen(viewer, filter)).param("limit", limit).query(BookingRows::row).stream();
    }

    /** Bookings of the viewer's list that keep room and whose goods have not arrived, oldest first. */
    public List<BookingRow> listOpen(Viewer viewer, Instant now) {
        return jdbc.sql("select " + COLUMNS + """
                         from booking.booking b
                        where (:sees_all
                               or exists (select 1 from booking.access a where a.booking = b.id and a.party = :party))
                          and b.arrives_at > :now
                          and (b.state = 'CONFIRMED' or b.state = 'HELD' and b.expires_at > :now)
                        order by b.id""")
                .param("sees_all", viewer.isSystem())
                .param("party", viewer.party().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(BookingRows::row)
                .list();
    }

    private static Map<String, Object> seen(Viewer viewer, BookingFilter filter) {
        return Map.of(
                "sees_all",
                viewer.isSystem(),
                "party",
                viewer.party().value(),
                "state",
                filter.state().map(BookingState::name).orElse(""),
                "touched",
                filter.isTouchedOnly());
    }

    /** Held bookings past their business instant. */
    public List<BookingId> overdue(Instant now, int limit) {
        return jdbc.sql("""
                        select id from booking.booking where state = 'HELD' and expires_at <= :now
                        order by expires_at limit :limit""")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query((row, number) -> new BookingId(row.getObject("id", UUID.class)))
                .list();
    }

    private static BookingRow row(ResultSet row, int number) throws SQLException {
        return new BookingRow(
                new BookingId(row.getObject("id", UUID.class)),
                row.getString("reference"),
                new ConsignmentId(row.getObject("consignment", UUID.class)),
                row.getString("consignment_reference"),
                row.getString("itinerary"),
                new PartyId(row.getObject("party", UUID.class)),
                BookingState.valueOf(row.getString("state")),
                row.getInt("teu"),
                new PlaceCode(row.getString("from_place")),
                new PlaceCode(row.getString("to_place")),
                instant(row, "departs_at"),
                instant(row, "arrives_at"),
                instant(row, "held_at"),
                instant(row, "expires_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
