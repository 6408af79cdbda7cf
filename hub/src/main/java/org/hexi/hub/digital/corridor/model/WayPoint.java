package org.hexi.hub.digital.corridor.model;

import java.time.Instant;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.consignment.TransportPlan.Mode;

/**
 * A place on a planned way with the scheduled instants there. Immutable.
 *
 * @param mode how the goods leave it
 */
public record WayPoint(
        int leg, Mode mode, PlaceCode place, double latitude, double longitude, Instant arrival, Instant departure) {}
