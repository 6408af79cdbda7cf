package org.hexi.hub.platform.goods;

import java.util.Locale;
import org.hexi.engine.kernel.HsCode;

/** A line of the nomenclature in Hexi's short wording. The edition belongs to the code: HS 2022 here. */
public record GoodsTerm(HsCode code, String edition, String en, String zh, String ru) {
    public String text(Locale locale) {
        return switch (locale.getLanguage()) {
            case "zh" -> zh;
            case "ru" -> ru;
            default -> en;
        };
    }
}
