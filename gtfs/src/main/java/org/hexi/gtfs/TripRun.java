package org.hexi.gtfs;

/**
 * One run of a trip on a service day. Immutable.
 *
 * @param shiftSeconds what has to be added to the stop times of the trip
 * @param exact false where the feed only says how often the trip is run
 */
public record TripRun(int shiftSeconds, boolean exact) {}
