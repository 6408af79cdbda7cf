package org.hexi.hub.opening.clearance.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hexi.engine.customs.declaration.Direction;
import org.hexi.engine.customs.lifecycle.CustomsFile;
import org.hexi.engine.customs.lifecycle.State;
import org.hexi.engine.customs.selectivity.Lane;
import org.hexi.engine.customs.selectivity.LaneDecision;
import org.hexi.engine.kernel.Money;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.consignment.ConsignmentId;
import org.hexi.hub.opening.clearance.Acceptance;
import org.hexi.hub.opening.clearance.Answers;
import org.hexi.hub.opening.clearance.DeclarationHead;
import org.hexi.hub.opening.clearance.DeclarationId;
import org.hexi.hub.opening.clearance.DeclarationRow;
import org.hexi.hub.opening.clearance.DeclarationView;
import org.hexi.hub.opening.clearance.FilingCheck;
import org.hexi.hub.platform.parties.PartyId;

/** Rows of the database as what they mean. */
final class DeclarationRows {
    private DeclarationRows() {}

    static DeclarationView view(ResultSet row, DeclarationJson json) throws SQLException {
        return new DeclarationView(
                head(row),
                json.read(row.getString("answers"), Answers.class),
                json.read(row.getString("assessment"), FilingCheck.class),
                json.read(row.getString("passages"), CustomsFile.class),
                acceptance(row, json),
                row.getTimestamp("filed_at").toInstant(),
                instant(row, "arrived_at"));
    }

    private static DeclarationHead head(ResultSet row) throws SQLException {
        return new DeclarationHead(
                new DeclarationId(row.getObject("id", UUID.class)),
                row.getString("reference"),
                new ConsignmentId(row.getObject("consignment_id", UUID.class)),
                row.getString("consignment_reference"),
                Direction.valueOf(row.getString("direction")),
                row.getString("office"),
                new PlaceCode(row.getString("place")),
                party(row, "declarant"),
                party(row, "consignor"),
                party(row, "consignee"),
                Optional.ofNullable(row.getObject("broker", UUID.class)).map(PartyId::new),
                Optional.ofNullable(row.getObject("predecessor", UUID.class)).map(DeclarationId::new));
    }

    private static Optional<Acceptance> acceptance(ResultSet row, DeclarationJson json) throws SQLException {
        String decision = row.getString("lane_decision");
        return decision == null
                ? Optional.empty()
                : Optional.of(new Acceptance(
                        row.getString("customs_number"),
                        json.read(decision, LaneDecision.class),
                        row.getDate("draw_day").toLocalDate()));
    }

    static DeclarationRow row(ResultSet row) throws SQLException {
        String lane = row.getString("lane");
        return new DeclarationRow(
                new DeclarationId(row.getObject("id", UUID.class)),
                row.getString("reference"),
                Optional.ofNullable(row.getString("customs_number")),
                new ConsignmentId(row.getObject("consignment_id", UUID.class)),
                row.getString("consignment_reference"),
                Direction.valueOf(row.getString("direction")),
                row.getString("office"),
                party(row, "declarant"),
                row.getString("goods"),
                State.valueOf(row.getString("state")),
                Optional.ofNullable(lane).map(Lane::valueOf),
                money(row, "customs_value"),
                money(row, "payable"),
                row.getTimestamp("filed_at").toInstant(),
                instant(row, "accepted_at"),
                instant(row, "arrived_at"),
                instant(row, "released_at"),
                instant(row, "ended_at"));
    }

    private static PartyId party(ResultSet row, String column) throws SQLException {
        return new PartyId(row.getObject(column, UUID.class));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }

    private static Optional<Money> money(ResultSet row, String column) throws SQLException {
        BigDecimal amount = row.getBigDecimal(column);
        String currency = row.getString("currency");
        return amount == null || currency == null ? Optional.empty() : Optional.of(Money.of(amount, currency));
    }
}
