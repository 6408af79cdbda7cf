package org.hexi.hub.consignment.rest;

import java.math.BigDecimal;
import java.util.List;
import org.hexi.hub.consignment.model.DraftText;
import org.hexi.hub.consignment.model.DraftText.GoodsText;
import org.hexi.hub.consignment.model.DraftText.UnitText;
import org.jspecify.annotations.Nullable;

/**
 * A consignment as a program describes it.
 *
 * @param consignor code of a party, as are consignee and broker
 * @param from code of a place, as is to
 * @param ready instant such as {@code 2026-03-02T01:00:00Z}, or date and time in the zone of the place
 */
record ConsignmentRequest(
        @Nullable String consignor,
        @Nullable String consignee,
        @Nullable String broker,
        @Nullable String from,
        @Nullable String to,
        @Nullable String ready,
        @Nullable String latestArrival,
        @Nullable List<@Nullable GoodsRequest> goods,
        @Nullable List<@Nullable ContainerRequest> containers) {
    record GoodsRequest(
            @Nullable String hsCode,
            @Nullable String description,
            @Nullable BigDecimal quantity,
            @Nullable String unit,
            @Nullable BigDecimal grossMassKilograms,
            @Nullable BigDecimal netMassKilograms,
            @Nullable BigDecimal value,
            @Nullable String currency,
            @Nullable String origin) {
        GoodsText text() {
            return new GoodsText(
                    blank(hsCode),
                    blank(description),
                    number(quantity),
                    blank(unit),
                    number(grossMassKilograms),
                    number(netMassKilograms),
                    number(value),
                    blank(currency),
                    blank(origin));
        }
    }

    record ContainerRequest(
            @Nullable String number, @Nullable String sizeType) {
        UnitText text() {
            return new UnitText(blank(number), blank(sizeType));
        }
    }

    DraftText text() {
        return new DraftText(
                blank(consignor),
                blank(consignee),
                blank(broker),
                blank(from),
                blank(to),
                blank(ready),
                blank(latestArrival),
                goods == null
                        ? List.of()
                        : goods.stream()
                                .map(line -> line == null ? GoodsText.BLANK : line.text())
                                .toList(),
                containers == null
                        ? List.of()
                        : containers.stream()
                                .map(unit -> unit == null ? UnitText.BLANK : unit.text())
                                .toList());
    }

    private static String blank(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
