package org.hexi.hub.transport.planning.road;

/** Says of any two points how far a lorry drives between them. Thread-safe. */
@FunctionalInterface
public interface RoadDistances {
    RoadDistance between(RoadStop from, RoadStop to);
}
