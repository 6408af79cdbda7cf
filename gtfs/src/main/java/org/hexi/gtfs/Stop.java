package org.hexi.gtfs;

import java.time.ZoneId;
import java.util.Optional;

/**
 * A place of the feed: a stop, a station, or a part of one. Immutable.
 *
 * @param name as people know it, or empty
 * @param position where it lies, when the feed says so
 * @param zone its fare zone, or empty
 * @param parentStation id of the station (of a boarding area: the platform) it belongs to, or empty
 * @param timeZone the clock on its wall when it differs from the agency's; times of the feed never follow it
 * @param platform the sign of the platform, or empty
 */
public record Stop(
        String id,
        String name,
        Optional<Position> position,
        LocationType type,
        String zone,
        String parentStation,
        Optional<ZoneId> timeZone,
        String platform)
        implements Identified {}
