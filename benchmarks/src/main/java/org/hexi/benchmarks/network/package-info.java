/** A timetable, a question and an answer in the words every compared engine has, and the referee who looks at the answers. */
@NullMarked
package org.hexi.benchmarks.network;

import org.jspecify.annotations.NullMarked;
