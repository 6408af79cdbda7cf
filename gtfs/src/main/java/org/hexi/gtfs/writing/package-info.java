/** How a feed is written: one table after the other, columns and rows always in the same order. */
@NullMarked
package org.hexi.gtfs.writing;

import org.jspecify.annotations.NullMarked;
