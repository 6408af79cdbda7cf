@NullMarked
package org.hexi.gtfs;

import org.jspecify.annotations.NullMarked;
