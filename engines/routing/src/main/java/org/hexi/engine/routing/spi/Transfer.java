package org.hexi.engine.routing.spi;

import org.hexi.engine.kernel.PlaceCode;
import org.hexi.engine.routing.api.Dwell;
import org.hexi.engine.routing.api.LegPrice;
import org.hexi.engine.routing.api.TransferKind;

/**
 * A possible change between two legs: inside one terminal (from equals to) or across a pair of places, whose dwell is then
 * the pair's and drawn once. One direction; at most one per pair.
 *
 * @param price what it adds, unless the {@link LegPricing} knows better
 */
public record Transfer(PlaceCode from, PlaceCode to, TransferKind kind, Dwell dwell, LegPrice price) {}
