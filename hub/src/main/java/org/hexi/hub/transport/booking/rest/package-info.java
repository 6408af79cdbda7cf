/** Bookings as JSON. */
@NullMarked
package org.hexi.hub.transport.booking.rest;

import org.jspecify.annotations.NullMarked;
