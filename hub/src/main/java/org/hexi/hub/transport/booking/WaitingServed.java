package org.hexi.hub.transport.booking;

import org.hexi.hub.consignment.ConsignmentId;

/** Room came back for somebody who waited, and is held. Version 1. */
public record WaitingServed(WaitingId waiting, BookingId booking, String reference, ConsignmentId consignment) {}
