/** The table of saved filters. */
@NullMarked
package org.hexi.hub.platform.filters.store;

import org.jspecify.annotations.NullMarked;
