package org.hexi.hub.transport.network.generation;

import java.util.List;
import org.hexi.engine.kernel.PlaceCode;

/**
 * A liner trade: strings that load in one range of ports and discharge in another, each in the order of the coast. Immutable.
 *
 * @param strings different rotations offered
 * @param loadCalls ports of the first range a string calls at
 * @param sailings a week of one string
 * @param shipClass class of the factor table by size of ship
 */
public record Trade(
        String direction,
        List<PlaceCode> loads,
        List<PlaceCode> discharges,
        int strings,
        Range loadCalls,
        Range dischargeCalls,
        Range sailings,
        Terms terms,
        String shipClass,
        int kilometresPerHour,
        int portHours) {
    public Trade {
        loads = List.copyOf(loads);
        discharges = List.copyOf(discharges);
    }
}
