package org.hexi.hub.opening.clearance;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.hexi.engine.kernel.PlaceCode;

/**
 * A customs office.
 *
 * @param code four digits
 * @param zone zone in which its days begin
 * @param places places whose goods it clears
 * @param isDefault whether it clears the goods of places no office names
 */
public record OfficeView(
        String code,
        String nameEn,
        String nameZh,
        String nameRu,
        ZoneId zone,
        Set<PlaceCode> places,
        boolean isDefault) {
    public OfficeView {
        places = Set.copyOf(places);
    }

    public String name(Locale locale) {
        return switch (locale.getLanguage()) {
            case "zh" -> nameZh;
            case "ru" -> nameRu;
            default -> nameEn;
        };
    }
}
