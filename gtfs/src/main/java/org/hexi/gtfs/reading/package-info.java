/**
 * How a feed is read: files are opened in the order in which their rows name each other, each row is checked by itself and against
 * what was read before, and the calls of all trips are gathered in flat columns before they become trips.
 */
@NullMarked
package org.hexi.gtfs.reading;

import org.jspecify.annotations.NullMarked;
