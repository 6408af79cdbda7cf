package org.hexi.hub.ecology.carbon.ileap;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import org.hexi.hub.platform.places.PlaceView;
import org.jspecify.annotations.Nullable;

/** Where an activity begins or ends. Immutable. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Location(
        String city,
        String country,
        @Nullable String locode,
        @JsonProperty("lat") String latitude,
        @JsonProperty("lng") String longitude) {
    static Location of(PlaceView place) {
        return new Location(
                place.nameEn(),
                place.country().value(),
                place.locode().orElse(null),
                BigDecimal.valueOf(place.latitude()).toPlainString(),
                BigDecimal.valueOf(place.longitude()).toPlainString());
    }
}
