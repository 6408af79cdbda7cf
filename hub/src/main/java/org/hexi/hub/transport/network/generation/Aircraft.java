package org.hexi.hub.transport.network.generation;

/**
 * A type of aircraft, as a freighter or as the belly of a passenger flight. Immutable.
 *
 * @param cargoTonnes what it lifts besides passengers and their bags
 * @param rangeKilometres how far with that load
 */
public record Aircraft(String type, int cargoTonnes, int cruiseKilometresPerHour, int rangeKilometres) {
    /** Tonnes in the air that count as one twenty-foot unit of room. */
    static final int TONNES_PER_TEU = 10;

    int capacityTeu() {
        return Math.max(1, cargoTonnes / TONNES_PER_TEU);
    }
}
