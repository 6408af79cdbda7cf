package org.hexi.hub.consignment.model;

import java.util.List;

/**
 * A draft as it was typed, whatever was typed: from a form, a file or a program. Blank texts stand for nothing said.
 * Immutable.
 *
 * @param consignor code of a party, as are consignee and broker
 * @param ready instant, or date and time of day in the zone of the place of departure
 * @param latestArrival instant, or date and time of day in the zone of the place of arrival
 */
public record DraftText(
        String consignor,
        String consignee,
        String broker,
        String from,
        String to,
        String ready,
        String latestArrival,
        List<GoodsText> goods,
        List<UnitText> units) {
    public DraftText {
        goods = List.copyOf(goods);
        units = List.copyOf(units);
    }

    public DraftText withGoods(List<GoodsText> other) {
        return new DraftText(consignor, consignee, broker, from, to, ready, latestArrival, other, units);
    }

    public DraftText withUnits(List<UnitText> other) {
        return new DraftText(consignor, consignee, broker, from, to, ready, latestArrival, goods, other);
    }

    /** A goods line as typed; masses in kilograms. */
    public record GoodsText(
            String hsCode,
            String description,
            String quantity,
            String unit,
            String grossMass,
            String netMass,
            String value,
            String currency,
            String origin) {
        public static final GoodsText BLANK = new GoodsText("", "", "", "", "", "", "", "", "");
    }

    /** A container as typed. */
    public record UnitText(String container, String sizeType) {
        public static final UnitText BLANK = new UnitText("", "");

        public boolean isBlank() {
            return container.isBlank();
        }
    }
}
