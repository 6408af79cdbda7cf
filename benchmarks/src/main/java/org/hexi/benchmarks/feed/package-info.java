/** Where timetables of the comparison come from: a GTFS feed, or a city drawn by a seed. */
@NullMarked
package org.hexi.benchmarks.feed;

import org.jspecify.annotations.NullMarked;
