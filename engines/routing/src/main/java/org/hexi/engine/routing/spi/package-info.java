/**
 * What a caller supplies to the planner: the records a timetable is built from, the price and CO2e of a leg for a given
 * load, and the word of the capacity desk on whether a departure still takes it.
 */
@NullMarked
package org.hexi.engine.routing.spi;

import org.jspecify.annotations.NullMarked;
