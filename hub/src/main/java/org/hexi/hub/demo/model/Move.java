package org.hexi.hub.demo.model;

import java.time.Instant;
import org.hexi.engine.kernel.PlaceCode;

/**
 * Something that happens to the containers of a shipment at a place and an instant, and is told by a firm. Immutable.
 *
 * @param key says which move of the shipment it is
 * @param teller code of the firm that does it: the terminal where there is one, else the carrier
 * @param counterpart code of the other firm of a handover; blank for other moves
 * @param from place whose wagons the containers stand on before, for a change of gauge and an unloading
 */
public record Move(
        String key, Kind kind, PlaceCode place, Instant at, String teller, String counterpart, PlaceCode from) {
    /** What can happen. */
    public enum Kind {
        /** Taken in at the gate of the first terminal. */
        GATE_IN,
        /** Put on a wagon. */
        LOAD,
        /** Put on a lorry or a ship. */
        LOAD_LOOSE,
        DEPART,
        ARRIVE,
        /** Shown to the authorities of a border. */
        PRESENT,
        /** From a wagon of one gauge to a wagon of the other. */
        RELOAD,
        /** Note and custody go to the next carrier. */
        HAND_OVER,
        /** Taken off a wagon. */
        UNLOAD,
        /** Taken off a lorry or a ship. */
        UNLOAD_LOOSE
    }
}
