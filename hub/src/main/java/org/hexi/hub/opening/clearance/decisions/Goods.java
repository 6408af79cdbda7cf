package org.hexi.hub.opening.clearance.decisions;

import java.util.Map;
import org.hexi.engine.customs.declaration.GoodsItem;
import org.hexi.engine.customs.spi.DeclarationFacts;
import org.hexi.engine.kernel.HsCode;

/** The inputs both tables share: direction, chapter and heading of an item. */
final class Goods {
    private static final int HEADING_DIGITS = 4;

    private Goods() {}

    static Map<String, Object> inputs(DeclarationFacts facts, GoodsItem goods) {
        HsCode code = goods.commodity().classification();
        String digits = code == null ? "" : code.digits();
        return Map.of(
                "direction",
                facts.declaration().direction().name(),
                "chapter",
                code == null ? "" : code.chapter(),
                "heading",
                digits.length() < HEADING_DIGITS ? "" : digits.substring(0, HEADING_DIGITS));
    }
}
