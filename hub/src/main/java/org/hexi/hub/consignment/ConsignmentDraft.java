package org.hexi.hub.consignment;

import java.util.List;
import java.util.Optional;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.hub.platform.parties.PartyId;

/** What a shipper says once: who, what, in which units, from where to where and by when. At least one goods line. */
public record ConsignmentDraft(
        PartyId consignor,
        PartyId consignee,
        Optional<PartyId> broker,
        Wish wish,
        List<GoodsLine> goods,
        List<TransportUnit> units) {
    public static final int MAX_GOODS = 999;
    public static final int MAX_UNITS = 200;

    public ConsignmentDraft {
        goods = List.copyOf(goods);
        units = List.copyOf(units);
        if (goods.isEmpty() || goods.size() > MAX_GOODS) {
            throw new InvalidValue("consignment.goods.count", "goods", goods.size(), "1 to " + MAX_GOODS + " lines");
        }
        if (units.size() > MAX_UNITS) {
            throw new InvalidValue("consignment.units.count", "units", units.size(), "at most " + MAX_UNITS);
        }
        if (units.stream().map(TransportUnit::container).distinct().count() < units.size()) {
            throw new InvalidValue("consignment.units.double", "units", units, "each container once");
        }
    }
}
