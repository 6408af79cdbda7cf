package org.hexi.hub.transport.network.generation;

import java.util.List;

/**
 * On what terms the services of a plan row are offered. Immutable.
 *
 * @param carriers codes of the carriers among which one is drawn for each service
 * @param capacityTeu room offered on a departure, in twenty-foot units
 */
public record Terms(List<String> carriers, int cutOffHours, Range capacityTeu) {
    public Terms {
        carriers = List.copyOf(carriers);
    }
}
