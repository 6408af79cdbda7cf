package org.hexi.hub.consignment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.consignment.ConsignmentId;
import org.hexi.hub.consignment.ConsignmentRow;
import org.hexi.hub.consignment.ConsignmentView;
import org.hexi.hub.consignment.Participant;
import org.hexi.hub.consignment.Stage;
import org.hexi.hub.consignment.Wish;
import org.hexi.hub.platform.parties.PartyId;
import org.jspecify.annotations.Nullable;

/** Rows of the schema as the records of the face, and back. */
final class DossierRows {
    private static final String PARTY = "party:";
    private static final String OFFICE = "office:";

    private DossierRows() {}

    static ConsignmentRow row(ResultSet row) throws SQLException {
        return new ConsignmentRow(
                id(row),
                row.getString("reference"),
                Stage.valueOf(row.getString("stage")),
                new PartyId(row.getObject("consignor", UUID.class)),
                new PartyId(row.getObject("consignee", UUID.class)),
                new PlaceCode(row.getString("from_place")),
                new PlaceCode(row.getString("to_place")),
                instant(row, "ready"),
                instant(row, "latest_arrival"),
                optional(row.getTimestamp("planned_arrival")).map(Timestamp::toInstant),
                row.getBigDecimal("gross_kilograms"),
                row.getInt("teu"),
                instant(row, "described_at"));
    }

    static ConsignmentView view(ResultSet row, DossierLines lines, PlanJson plans) throws SQLException {
        ConsignmentId id = id(row);
        return new ConsignmentView(
                id,
                row.getString("reference"),
                Stage.valueOf(row.getString("stage")),
                new PartyId(row.getObject("consignor", UUID.class)),
                new PartyId(row.getObject("consignee", UUID.class)),
                optional(row.getObject("broker", UUID.class)).map(PartyId::new),
                new Wish(
                        new PlaceCode(row.getString("from_place")),
                        new PlaceCode(row.getString("to_place")),
                        instant(row, "ready"),
                        instant(row, "latest_arrival")),
                lines.goods(id),
                lines.units(id),
                optional(row.getString("plan")).map(plans::read),
                instant(row, "described_at"));
    }

    static String holder(Participant participant) {
        return switch (participant) {
            case Participant.Company company -> Scope.party(company.party());
            case Participant.Office office -> Scope.office(office.code());
        };
    }

    static String part(Participant participant) {
        return switch (participant) {
            case Participant.Company company -> company.part().name();
            case Participant.Office office -> "OFFICE";
        };
    }

    static Participant participant(String holder, String part) {
        return holder.startsWith(PARTY)
                ? new Participant.Company(PartyId.of(holder.substring(PARTY.length())), Participant.Part.valueOf(part))
                : new Participant.Office(holder.substring(OFFICE.length()));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    private static ConsignmentId id(ResultSet row) throws SQLException {
        return new ConsignmentId(row.getObject("id", UUID.class));
    }

    private static <T> Optional<T> optional(@Nullable T value) {
        return Optional.ofNullable(value);
    }
}
