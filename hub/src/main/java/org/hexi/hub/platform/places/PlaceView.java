package org.hexi.hub.platform.places;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.hexi.engine.kernel.CountryCode;
import org.hexi.engine.kernel.PlaceCode;

/**
 * A place of the network. Coordinates are WGS-84 degrees and carry their standing: an estimate is shown as one.
 *
 * @param gauge gauges in millimetres as the sources write them: 1435, 1520, 1435/1520 or none
 * @param borderPartner the other station of a border pair
 */
public record PlaceView(
        PlaceCode code,
        String nameEn,
        String nameZh,
        String nameRu,
        CountryCode country,
        double latitude,
        double longitude,
        boolean isEstimatedPosition,
        Optional<String> locode,
        String role,
        String gauge,
        ZoneId zone,
        Optional<PlaceCode> borderPartner) {
    public String name(Locale locale) {
        return switch (locale.getLanguage()) {
            case "zh" -> nameZh;
            case "ru" -> nameRu;
            default -> nameEn;
        };
    }

    public Position position() {
        return new Position(latitude, longitude);
    }

    /** Along the great circle. */
    public double kilometresTo(PlaceView other) {
        return position().kilometresTo(other.position());
    }
}
