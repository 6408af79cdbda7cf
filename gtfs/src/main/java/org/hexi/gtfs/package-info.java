/**
 * Timetables of carriers as they publish them: feeds of the GTFS Schedule reference, read into immutable values, checked row by
 * row, and written. A feed with errors is no feed; one with warnings can be planned with. Nothing here knows the network of the
 * hub: it maps stops, routes and trips to its own places and services.
 */
@NullMarked
package org.hexi.gtfs;

import org.jspecify.annotations.NullMarked;
