package org.hexi.engine.routing.api;

import org.hexi.engine.kernel.PlaceCode;

/**
 * The handing over at the destination. Immutable.
 *
 * @param releaseMinute scheduled arrival plus the median dwell
 * @param probability that the release keeps the latest arrival; 1 when none was asked
 */
public record Release(PlaceCode place, Dwell dwell, long releaseMinute, double probability) {}
