/**
 * Which lane a declaration takes, in the published order: criteria of the office, random floor, quota top-up, green. The
 * draw of the random floor can be computed again by whoever holds the seed of the office and day.
 */
@NullMarked
package org.hexi.engine.customs.selectivity;

import org.jspecify.annotations.NullMarked;
