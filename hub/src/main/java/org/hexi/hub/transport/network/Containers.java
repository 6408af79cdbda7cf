package org.hexi.hub.transport.network;

import org.hexi.engine.routing.api.UnitType;

/** How containers fill the room that is counted in twenty-foot units. */
public final class Containers {
    private static final int TEU_OF_LONG_UNIT = 2;

    private Containers() {}

    public static boolean isContainer(UnitType unit) {
        return switch (unit) {
            case CONTAINER_20, CONTAINER_40, CONTAINER_45 -> true;
            case WAGON_LOAD, AIR_ULD, PARCEL -> false;
        };
    }

    /** How many of a unit so much room is; a container begun is a whole one, and what is no container is one piece. */
    public static int count(UnitType unit, int teu) {
        return switch (unit) {
            case CONTAINER_20 -> teu;
            case CONTAINER_40, CONTAINER_45 -> Math.ceilDiv(teu, TEU_OF_LONG_UNIT);
            case WAGON_LOAD, AIR_ULD, PARCEL -> 1;
        };
    }
}
