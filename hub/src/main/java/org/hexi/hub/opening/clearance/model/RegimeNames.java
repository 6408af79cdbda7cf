package org.hexi.hub.opening.clearance.model;

import java.util.Locale;

/** The name of a tariff regime in the languages of the house. */
public record RegimeNames(String id, String nameEn, String nameZh, String nameRu) {
    public String name(Locale locale) {
        return switch (locale.getLanguage()) {
            case "zh" -> nameZh;
            case "ru" -> nameRu;
            default -> nameEn;
        };
    }
}
