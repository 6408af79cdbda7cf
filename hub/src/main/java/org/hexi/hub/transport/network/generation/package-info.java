/**
 * Makes up the wide timetable of the network: block trains and inland trains, liner rotations, cargo flights and lorry lines, from a
 * handful of plan rows that say who runs from where to where and how often. Plain Java, without a clock: one seed gives one
 * timetable. No generated row describes a real train, ship, flight, carrier or price.
 */
@NullMarked
package org.hexi.hub.transport.network.generation;

import org.jspecify.annotations.NullMarked;
