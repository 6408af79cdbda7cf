/** Parts of the search against plain counterparts. */
@NullMarked
package org.hexi.engine.routing.internal;

import org.jspecify.annotations.NullMarked;
