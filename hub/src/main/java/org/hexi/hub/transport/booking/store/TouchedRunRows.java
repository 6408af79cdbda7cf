package org.hexi.hub.transport.booking.store;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hexi.hub.transport.booking.BookingId;
import org.hexi.hub.transport.booking.TouchedRun;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which runs of open bookings no longer run as they were booked. Joins the caller's transaction. */
@Repository
public class TouchedRunRows {
    private final JdbcClient jdbc;

    TouchedRunRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An open booking and one departure it holds room on. */
    public record Ride(BookingId booking, String departure) {}

    /** Who holds room on the departures. */
    public List<Ride> holding(Collection<String> departures) {
        return jdbc.sql("""
                        select h.booking, h.departure from booking.hold h join booking.booking b on b.id = h.booking
                        where h.departure = any (:departures) and b.state in ('HELD', 'CONFIRMED')
                        order by h.booking, h.departure""")
                .param("departures", departures.toArray(String[]::new))
                .query((row, number) ->
                        new Ride(new BookingId(row.getObject("booking", UUID.class)), row.getString("departure")))
                .list();
    }

    /** Who is known to be touched by something of the services, and still holds the room. */
    public List<Ride> touchedBy(Collection<String> services) {
        return jdbc.sql("""
                        select t.booking, t.departure from booking.touched_run t
                          join booking.booking b on b.id = t.booking
                          join booking.hold h on h.booking = t.booking and h.departure = t.departure
                        where t.service = any (:services) and b.state in ('HELD', 'CONFIRMED')
                        order by t.booking, t.departure""")
                .param("services", services.toArray(String[]::new))
                .query((row, number) ->
                        new Ride(new BookingId(row.getObject("booking", UUID.class)), row.getString("departure")))
                .list();
    }

    /** Told twice or out of order, the highest version stays. */
    public void keep(BookingId booking, String service, TouchedRun run) {
        jdbc.sql("""
                        insert into booking.touched_run (booking, departure, service, is_gone, version)
                        values (:booking, :departure, :service, :gone, :version)
                        on conflict (booking, departure) do update
                          set is_gone = excluded.is_gone, version = greatest(touched_run.version, excluded.version)""")
                .param("booking", booking.value())
                .param("departure", run.departure())
                .param("service", service)
                .param("gone", run.isGone())
                .param("version", run.version())
                .update();
    }

    /** Whether what is known was the other thing until now. */
    public boolean turn(BookingId booking, TouchedRun run) {
        return jdbc.sql("""
                        update booking.touched_run set is_gone = :gone, version = greatest(version, :version)
                        where booking = :booking and departure = :departure and is_gone <> :gone""")
                        .param("booking", booking.value())
                        .param("departure", run.departure())
                        .param("gone", run.isGone())
                        .param("version", run.version())
                        .update()
                == 1;
    }

    public void drop(BookingId booking, String departure) {
        jdbc.sql("delete from booking.touched_run where booking = :booking and departure = :departure")
                .param("booking", booking.value())
                .param("departure", departure)
                .update();
    }

    /** Those of a booking on which it still holds room. */
    public List<TouchedRun> of(BookingId booking) {
        return jdbc.sql("""
                        select t.departure, t.is_gone, t.version from booking.touched_run t
                          join booking.hold h on h.booking = t.booking and h.departure = t.departure
                        where t.booking = :booking order by t.departure collate "C\"""")
                .param("booking", booking.value())
                .query((row, number) ->
                        new TouchedRun(row.getString("departure"), row.getBoolean("is_gone"), row.getLong("version")))
                .list();
    }
}
