package org.hexi.hub.ecology.carbon.ileap;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The data type of this name in iLEAP 1.0.0; every figure is a decimal as text. Immutable.
 *
 * @param mass kilograms
 * @param tces elements in the order of travel, at least one
 */
public record ShipmentFootprint(String mass, String shipmentId, List<Tce> tces) {
    public ShipmentFootprint {
        tces = List.copyOf(tces);
    }

    /**
     * An element of the transport chain. Either {@code tocId} or {@code hocId} is there.
     *
     * @param mass kilograms
     * @param transportActivity tonne-kilometres; none at a hub
     * @param wellToWheel kilograms of CO2e
     * @param tankToWheel kilograms of CO2e
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Tce(
            String tceId,
            List<String> prevTceIds,
            @Nullable String tocId,
            @Nullable String hocId,
            String shipmentId,
            String consignmentId,
            String mass,
            GlecDistance distance,
            @Nullable Location origin,
            @Nullable Location destination,
            String transportActivity,
            @Nullable Instant departureAt,
            @Nullable Instant arrivalAt,
            @JsonProperty("co2eWTW") String wellToWheel,
            @JsonProperty("co2eTTW") String tankToWheel) {
        public Tce {
            prevTceIds = List.copyOf(prevTceIds);
        }
    }
}
