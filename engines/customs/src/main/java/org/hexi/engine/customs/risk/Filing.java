package org.hexi.engine.customs.risk;

import java.time.LocalDate;

/**
 * One declaration as it was filed: what a score may know about it. Its number tells declarations apart and is never a factor;
 * the day orders them in time and is none either. Immutable.
 *
 * @param number of the declaration, as its file calls it
 * @param office code of the customs office
 */
public record Filing(String number, LocalDate day, String office, Traders traders, DeclaredGoods goods) {
    public Filing {
        RiskCode.check("number", number);
        RiskCode.check("office", office);
    }
}
