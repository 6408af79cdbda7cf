package org.hexi.engine.epcis.api;

/**
 * A read point or business location. Immutable.
 *
 * @param id URI of the place; {@code geo:} URIs are places too
 * @param extensions fields in the sender's own namespaces
 */
public record Location(String id, Extensions extensions) {
    public static Location of(String id) {
        return new Location(id, Extensions.none());
    }
}
