package org.hexi.gtfs;

/** What a feed names by an id of its own. Ids compare as text, letter by letter. */
public sealed interface Identified permits Agency, Stop, Route, ServiceDays, Trip {
    String id();
}
