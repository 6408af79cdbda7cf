package org.hexi.hub.platform.goods;

import java.util.Locale;
import org.hexi.engine.kernel.HsCode;

/**
 * A line of the nomenclature in Hexi's short wording, or in the public English one where Hexi has none. The edition belongs
 * to the code: HS 2022 here.
 *
 * @param zh Chinese wording; empty when there is only the public English one
 * @param ru Russian wording; empty when there is only the public English one
 */
public record GoodsTerm(HsCode code, String edition, String en, String zh, String ru) {
    public static final String HS_2022 = "HS 2022";

    /** The wording for a language, English where there is no other. */
    public String text(Locale locale) {
        String own = switch (locale.getLanguage()) {
            case "zh" -> zh;
            case "ru" -> ru;
            default -> en;
        };
        return own.isEmpty() ? en : own;
    }
}
