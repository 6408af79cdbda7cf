package org.hexi.hub.consignment.store;

import java.util.List;
import java.util.stream.IntStream;
import org.hexi.engine.kernel.ContainerNumber;
import org.hexi.engine.kernel.CountryCode;
import org.hexi.engine.kernel.HsCode;
import org.hexi.engine.kernel.Mass;
import org.hexi.engine.kernel.Money;
import org.hexi.engine.kernel.Quantity;
import org.hexi.hub.consignment.ConsignmentId;
import org.hexi.hub.consignment.GoodsLine;
import org.hexi.hub.consignment.TransportUnit;
import org.hexi.hub.consignment.TransportUnit.SizeType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Goods lines and containers of a dossier; written in one batch each. */
@Repository
class DossierLines {
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    DossierLines(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void add(ConsignmentId id, List<GoodsLine> goods, List<TransportUnit> units) {
        batches.batchUpdate(
                "insert into consignment.goods_line values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                goods.stream().map(line -> columns(id, line)).toList());
        batches.batchUpdate(
                "insert into consignment.transport_unit values (?, ?, ?, ?)",
                IntStream.range(0, units.size())
                        .mapToObj(index -> columns(id, index + 1, units.get(index)))
                        .toList());
    }

    List<GoodsLine> goods(ConsignmentId id) {
        return jdbc.sql("select * from consignment.goods_line where consignment_id = :id order by number")
                .param("id", id.value())
                .query((row, number) -> new GoodsLine(
                        row.getInt("number"),
                        new HsCode(row.getString("hs_code")),
                        row.getString("description"),
                        new Quantity(row.getBigDecimal("quantity"), row.getString("unit")),
                        new Mass(row.getBigDecimal("gross_kilograms")),
                        new Mass(row.getBigDecimal("net_kilograms")),
                        Money.of(row.getBigDecimal("value_amount"), row.getString("value_currency")),
                        new CountryCode(row.getString("origin"))))
                .list();
    }

    List<TransportUnit> units(ConsignmentId id) {
        return jdbc.sql(
                        "select container, size_type from consignment.transport_unit where consignment_id = :id order by number")
                .param("id", id.value())
                .query((row, number) -> new TransportUnit(
                        new ContainerNumber(row.getString(1)), SizeType.valueOf("ISO_" + row.getString(2))))
                .list();
    }

    private static Object[] columns(ConsignmentId id, GoodsLine line) {
        return new Object[] {
            id.value(),
            line.number(),
            line.hsCode().digits(),
            line.description(),
            line.quantity().value(),
            line.quantity().unit(),
            line.grossMass().kilograms(),
            line.netMass().kilograms(),
            line.value().amount(),
            line.value().currency().getCurrencyCode(),
            line.origin().value()
        };
    }

    private static Object[] columns(ConsignmentId id, int number, TransportUnit unit) {
        return new Object[] {
            id.value(), number, unit.container().value(), unit.sizeType().code()
        };
    }
}
