/** Bookings on PostgreSQL: the booking, the holds it keeps, and the parties who see it in their lists. */
@NullMarked
package org.hexi.hub.transport.booking.store;

import org.jspecify.annotations.NullMarked;
