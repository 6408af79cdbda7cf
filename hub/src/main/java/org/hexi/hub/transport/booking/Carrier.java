package org.hexi.hub.transport.booking;

/**
 * A carrier of the network. Immutable.
 *
 * @param code of the carrier among the parties
 */
public record Carrier(String code, String name) {}
