/** The network in memory: the loaded rows, the calendar that turns days of the week into departures, and the timetable made of both. */
@NullMarked
package org.hexi.hub.transport.network.model;

import org.jspecify.annotations.NullMarked;
