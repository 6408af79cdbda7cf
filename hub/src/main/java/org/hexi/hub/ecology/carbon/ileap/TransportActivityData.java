package org.hexi.hub.ecology.carbon.ileap;

import java.time.Instant;
import java.util.List;

/**
 * The data type of this name (TAD) in iLEAP 1.0.0: what was moved how far, without any emissions. Immutable.
 *
 * @param mass kilograms
 * @param mode Road, Rail, Air or Sea
 */
public record TransportActivityData(
        String activityId,
        List<String> consignmentIds,
        GlecDistance distance,
        String mass,
        Location origin,
        Location destination,
        Instant departureAt,
        Instant arrivalAt,
        String mode) {
    public TransportActivityData {
        consignmentIds = List.copyOf(consignmentIds);
    }
}
