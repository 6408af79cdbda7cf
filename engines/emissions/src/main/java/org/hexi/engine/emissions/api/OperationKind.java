package org.hexi.engine.emissions.api;

/** What moves the goods, or a hub where they are handled. Decides the unit an intensity is stated in. */
public enum OperationKind {
    RAIL,
    ROAD,
    SEA,
    INLAND_WATERWAY,
    AIR,
    HUB;

    /** Unit of transport or hub activity: tonne-kilometres for transport, tonnes for a hub. */
    public String activityUnit() {
        return this == HUB ? "t" : "tkm";
    }
}
