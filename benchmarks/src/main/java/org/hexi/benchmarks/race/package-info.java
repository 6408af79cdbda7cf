/** The same questions to all engines, one after the other in a drawn order; their times, and whether their answers agree. */
@NullMarked
package org.hexi.benchmarks.race;

import org.jspecify.annotations.NullMarked;
