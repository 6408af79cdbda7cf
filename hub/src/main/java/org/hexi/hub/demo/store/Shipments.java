package org.hexi.hub.demo.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.hexi.hub.consignment.ConsignmentId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The consignments the script opened. */
@Component
@ConditionalOnBooleanProperty("hexi.demo")
public class Shipments {
    private static final String ROW =
            "select number, cargo, units, size_type, consignment, reference from demo.shipment";

    private final JdbcClient jdbc;

    Shipments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A shipment of the script and the dossier it became. */
    public record Shipment(
            long number, String cargo, int units, String sizeType, ConsignmentId consignment, String reference) {}

    public void add(Shipment shipment) {
        jdbc.sql("""
                        insert into demo.shipment (number, cargo, units, size_type, consignment, reference)
                        values (:number, :cargo, :units, :size, :consignment, :reference)""")
                .param("number", shipment.number())
                .param("cargo", shipment.cargo())
                .param("units", shipment.units())
                .param("size", shipment.sizeType())
                .param("consignment", shipment.consignment().value())
                .param("reference", shipment.reference())
                .update();
    }

    public Optional<Shipment> find(long number) {
        return jdbc.sql(ROW + " where number = :number")
                .param("number", number)
                .query((row, index) -> shipment(row))
                .optional();
    }

    /** The shipment a dossier was opened for; empty for the dossiers of people. */
    public Optional<Shipment> findOf(ConsignmentId consignment) {
        return jdbc.sql(ROW + " where consignment = :consignment")
                .param("consignment", consignment.value())
                .query((row, index) -> shipment(row))
                .optional();
    }

    private static Shipment shipment(ResultSet row) throws SQLException {
        return new Shipment(
                row.getLong(1),
                row.getString(2),
                row.getInt(3),
                row.getString(4),
                new ConsignmentId(row.getObject(5, UUID.class)),
                row.getString(6));
    }

    /** Containers of a size taken so far; the next shipment takes those that follow. */
    public long taken(String sizeType) {
        return jdbc.sql("select coalesce(sum(units), 0) from demo.shipment where size_type = :size")
                .param("size", sizeType)
                .query(Long.class)
                .single();
    }
}
