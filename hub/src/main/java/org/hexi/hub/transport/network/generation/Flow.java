package org.hexi.hub.transport.network.generation;

/** Departures a week from one place to another. Immutable. */
record Flow(Site from, Site to, int perWeek) {}
