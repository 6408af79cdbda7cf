/**
 * The capacity kernel on PostgreSQL. One row per pool is the only thing ever locked, and always before the holds that draw on it,
 * so buyers queue at the pool and nowhere else.
 */
@NullMarked
package org.hexi.hub.platform.capacity.store;

import org.jspecify.annotations.NullMarked;
