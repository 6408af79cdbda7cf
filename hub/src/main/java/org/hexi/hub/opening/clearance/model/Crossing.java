package org.hexi.hub.opening.clearance.model;

import org.hexi.engine.customs.declaration.Direction;
import org.hexi.engine.kernel.CountryCode;
import org.hexi.engine.kernel.PlaceCode;
import org.hexi.hub.opening.clearance.OfficeView;

/**
 * How the goods of a dossier cross the border of the territory. Immutable.
 *
 * @param place the end of the journey inside the territory, where the goods are cleared
 */
public record Crossing(
        Direction direction, OfficeView office, PlaceCode place, CountryCode sentFrom, CountryCode goingTo) {}
