package org.hexi.hub.digital.corridor.model;

import java.util.Optional;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.digital.corridor.CorridorUris.Degrees;

/**
 * Where an event was seen. Immutable.
 *
 * @param readPoint as its sender wrote it
 * @param place of the network, when the read point names one
 * @param degrees on the globe, of the place or of the geo URI
 */
public record Seen(String readPoint, Optional<PlaceCode> place, Optional<Degrees> degrees) {}
