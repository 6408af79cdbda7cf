/** Keeps what was offered, so that an itinerary can be opened again by its id. */
@NullMarked
package org.hexi.hub.transport.planning.store;

import org.jspecify.annotations.NullMarked;
