package org.hexi.hub.platform.places.rest;

import java.util.List;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.platform.places.PlaceView;
import org.jspecify.annotations.Nullable;

/** A place in an answer. Latitude and longitude are WGS-84 degrees. */
record PlaceAnswer(
        String code,
        Names names,
        String country,
        double latitude,
        double longitude,
        boolean positionEstimated,
        @Nullable String locode,
        List<String> roles,
        String gauge,
        String zone,
        @Nullable String borderPartner) {
    static PlaceAnswer of(PlaceView place) {
        return new PlaceAnswer(
                place.code().value(),
                new Names(place.nameEn(), place.nameZh(), place.nameRu()),
                place.country().value(),
                place.latitude(),
                place.longitude(),
                place.isEstimatedPosition(),
                place.locode().orElse(null),
                List.of(place.role().split("\\|")),
                place.gauge(),
                place.zone().getId(),
                place.borderPartner().map(PlaceCode::value).orElse(null));
    }

    record Names(String en, String zh, String ru) {}
}
