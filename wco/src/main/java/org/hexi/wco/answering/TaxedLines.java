package org.hexi.wco.answering;

import java.util.List;
import org.hexi.wco.model.Commodity;
import org.hexi.wco.model.DutyTaxFee;
import org.hexi.wco.model.GoodsItem;
import org.hexi.wco.model.GoodsShipment;

/** Lines of goods as far as an answer about taxes tells of them. */
public final class TaxedLines {
    private TaxedLines() {}

    /** A line with its number and its taxes. */
    public static GoodsItem item(int number, List<DutyTaxFee> fees) {
        Commodity commodity = new Commodity(null, List.of(), fees, null, null, List.of());
        return new GoodsItem(
                null, number, null, null, List.of(), List.of(), commodity, null, null, null, List.of(), null, List.of(),
                List.of(), List.of(), List.of(), null);
    }

    static GoodsShipment shipment(List<GoodsItem> items) {
        return new GoodsShipment(
                null, null, null, null, null, null, null, List.of(), null, items, null, List.of(), null, null, null,
                null);
    }
}
