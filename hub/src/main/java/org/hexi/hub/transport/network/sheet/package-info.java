/**
 * The timetable as one table that people fill in with a spreadsheet: a row for each call, what a service is as a whole in its first
 * row. It comes in through the wizard of imports, whole or not at all, and goes out as it would come in.
 */
@NullMarked
package org.hexi.hub.transport.network.sheet;

import org.jspecify.annotations.NullMarked;
