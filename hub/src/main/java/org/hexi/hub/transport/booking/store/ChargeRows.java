package org.hexi.hub.transport.booking.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.hexi.engine.kernel.Explanation;
import org.hexi.engine.kernel.Money;
import org.hexi.hub.platform.numbering.Ids;
import org.hexi.hub.transport.booking.BookingId;
import org.hexi.hub.transport.booking.Charge;
import org.hexi.hub.transport.booking.Fee;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Fees charged and changes made. Rows are only added. The caller has been shown the booking before. */
@Repository
public class ChargeRows {
    private final JdbcClient jdbc;
    private final Ids ids;
    private final JsonMapper json = JsonMapper.builder()
            .changeDefaultVisibility(visibility -> visibility
                    .withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE)
                    .withFieldVisibility(Visibility.ANY))
            .build();

    ChargeRows(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    public void add(BookingId booking, Charge charge, String by) {
        jdbc.sql("""
                        insert into booking.charge (id, booking, kind, amount, currency, charged_at, charged_by, explanation)
                        values (:id, :booking, :kind, :amount, :currency, :at, :by, :explanation)""")
                .param("id", ids.next())
                .param("booking", booking.value())
                .param("kind", charge.kind().name())
                .param("amount", charge.fee().amount().amount())
                .param("currency", charge.fee().amount().currency().getCurrencyCode())
                .param("at", charge.chargedAt().atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("explanation", json.writeValueAsString(charge.fee().explanation()))
                .update();
    }

    /** Fees of a booking, oldest first. */
    public List<Charge> list(BookingId booking) {
        return jdbc.sql("""
                        select kind, amount, currency, charged_at, explanation from booking.charge
                        where booking = :booking order by id""")
                .param("booking", booking.value())
                .query(this::charge)
                .list();
    }

    public void addChange(BookingId booking, Changed changed, String by) {
        jdbc.sql("""
                        insert into booking.change (booking, number, changed_at, changed_by, old_itinerary, new_itinerary)
                        select :booking, count(*) + 1, :at, :by, :old, :new from booking.change where booking = :booking""")
                .param("booking", booking.value())
                .param("at", changed.at().atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("old", changed.oldItinerary())
                .param("new", changed.newItinerary())
                .update();
    }

    /** Changes of a booking, oldest first. */
    public List<Changed> changes(BookingId booking) {
        return jdbc.sql("""
                        select old_itinerary, new_itinerary, changed_at from booking.change
                        where booking = :booking order by number""")
                .param("booking", booking.value())
                .query((row, number) -> new Changed(
                        row.getString("old_itinerary"), row.getString("new_itinerary"), instant(row, "changed_at")))
                .list();
    }

    private Charge charge(ResultSet row, int number) throws SQLException {
        Explanation explanation = json.readValue(row.getString("explanation"), Explanation.class);
        Money amount = Money.of(row.getBigDecimal("amount"), row.getString("currency"));
        return new Charge(
                Charge.Kind.valueOf(row.getString("kind")), new Fee(amount, explanation), instant(row, "charged_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** A change by the ids of its ways. */
    public record Changed(String oldItinerary, String newItinerary, Instant at) {}
}
