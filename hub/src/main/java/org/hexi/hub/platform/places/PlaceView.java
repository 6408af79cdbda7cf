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
    private static final double EARTH_RADIUS_KILOMETRES = 6371.0088;

    public String name(Locale locale) {
        return switch (locale.getLanguage()) {
            case "zh" -> nameZh;
            case "ru" -> nameRu;
            default -> nameEn;
        };
    }

    /** Along the great circle, by the haversine formula on the mean radius of the earth. */
    public double kilometresTo(PlaceView other) {
        double north = Math.sin(Math.toRadians(other.latitude - latitude) / 2);
        double east = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        double chord = north * north
                + Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(other.latitude)) * east * east;
        return 2 * EARTH_RADIUS_KILOMETRES * Math.asin(Math.sqrt(chord));
    }
}
