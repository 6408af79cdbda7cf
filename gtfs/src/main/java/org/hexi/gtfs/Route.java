package org.hexi.gtfs;

/** A line that trips run on under one name. Immutable. */
public record Route(String id, Agency agency, String shortName, String longName, RouteType type) implements Identified {
    public Mode mode() {
        return type.mode();
    }
}
