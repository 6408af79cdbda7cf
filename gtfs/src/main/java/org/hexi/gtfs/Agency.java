package org.hexi.gtfs;

import java.time.ZoneId;

/**
 * Who runs the service. Immutable.
 *
 * @param id unique in its feed; empty where the feed has one agency and gives it none
 * @param url its address on the web as the feed writes it
 * @param timeZone the clock that all times of the feed are told by
 */
public record Agency(String id, String name, String url, ZoneId timeZone) implements Identified {}
