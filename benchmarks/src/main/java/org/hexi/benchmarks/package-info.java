/** The comparison of Hexi's routing engine with two public ones, in one process and on one timetable. Nothing of it is shipped. */
@NullMarked
package org.hexi.benchmarks;

import org.jspecify.annotations.NullMarked;
