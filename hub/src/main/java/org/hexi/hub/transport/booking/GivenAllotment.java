package org.hexi.hub.transport.booking;

/**
 * What came of giving an allotment. Immutable.
 *
 * @param departures on which room is kept
 * @param shortDepartures of them those that keep less than was asked for: less was free, or a step of the ladder is past
 */
public record GivenAllotment(Allotment allotment, int departures, int shortDepartures) {}
