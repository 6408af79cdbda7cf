package org.hexi.engine.routing.spi;

import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.routing.api.LegPrice;

/**
 * A road leg that can be had at any time, in one direction.
 *
 * @param price what it takes, unless the {@link LegPricing} knows better
 */
public record RoadLink(PlaceCode from, PlaceCode to, int minutes, LegPrice price) {}
