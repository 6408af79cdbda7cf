/** The chips above a filter bar, and the two forms behind them. */
@NullMarked
package org.hexi.hub.platform.filters.web;

import org.jspecify.annotations.NullMarked;
