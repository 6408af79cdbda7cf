package org.hexi.engine.epcis.api;

/**
 * One end of a transfer: who owns, who holds, or from where to where. Immutable.
 *
 * @param type {@code owning_party}, {@code possessing_party}, {@code location} or a URI
 * @param id URI of the party or place
 */
public record Endpoint(String type, String id) {}
