/** Files on their way in, in PostgreSQL, schema {@code exchange}. */
@NullMarked
package org.hexi.hub.platform.exchange.store;

import org.jspecify.annotations.NullMarked;
