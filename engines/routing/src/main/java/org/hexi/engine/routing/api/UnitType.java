package org.hexi.engine.routing.api;

/** In what a load travels; a terminal or a service handles some of them. */
public enum UnitType {
    CONTAINER_20,
    CONTAINER_40,
    CONTAINER_45,
    /** Goods loaded into the wagon itself. */
    WAGON_LOAD,
    /** Unit load device of an aircraft. */
    AIR_ULD,
    PARCEL
}
