package org.hexi.hub.transport.network;

import org.hexi.engine.kernel.PlaceCode;

/**
 * Two stations that face each other across a border. The dwell is that of the pair as a whole and is drawn once. Immutable.
 *
 * @param shuttle the run between them
 */
public record BorderPair(PlaceCode a, PlaceCode b, DwellTime dwell, boolean isGaugeChange, Track shuttle) {
    public boolean joins(PlaceCode one, PlaceCode other) {
        return a.equals(one) && b.equals(other) || a.equals(other) && b.equals(one);
    }

    /** Key of the pair in the rate card. */
    public String key() {
        return a + "-" + b;
    }
}
