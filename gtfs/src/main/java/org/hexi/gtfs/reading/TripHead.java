package org.hexi.gtfs.reading;

import org.hexi.gtfs.Route;
import org.hexi.gtfs.ServiceDays;

/** A trip before its calls are known. Immutable. */
record TripHead(
        String id, long line, Route route, ServiceDays service, String headsign, String shortName, String block) {}
