/**
 * Timetables of carriers as GTFS feeds, let in and sent out. A feed's trips become services that run on exactly the feed's days, its
 * stops become places of the network; what a feed cannot say (room, cut-off, names in other languages) is kept from the service in
 * force or taken from the terms of the import.
 */
@NullMarked
package org.hexi.hub.transport.network.gtfs;

import org.jspecify.annotations.NullMarked;
