/** The timetable as OpenTripPlanner's search wants to see it: flat times, a set of patterns for each stop, and a trip search by halving. */
@NullMarked
package org.hexi.benchmarks.engine.otp;

import org.jspecify.annotations.NullMarked;
