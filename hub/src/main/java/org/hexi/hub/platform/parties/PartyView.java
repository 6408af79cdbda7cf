package org.hexi.hub.platform.parties;

import java.util.Locale;

/** An organisation as others see it. Names are shown in the user's language. */
public record PartyView(PartyId id, String code, String nameEn, String nameZh, String nameRu, String country) {
    public String name(Locale locale) {
        return switch (locale.getLanguage()) {
            case "zh" -> nameZh;
            case "ru" -> nameRu;
            default -> nameEn;
        };
    }
}
