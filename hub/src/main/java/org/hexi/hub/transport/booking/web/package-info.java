/** Pages of booking: the tab of the dossier and the list of bookings. */
@NullMarked
package org.hexi.hub.transport.booking.web;

import org.jspecify.annotations.NullMarked;
