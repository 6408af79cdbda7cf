package org.hexi.hub.transport.booking;

import org.hexi.hub.consignment.ConsignmentId;

/** A booking gave its room back: it expired or was released. Version 1. */
public record BookingClosed(BookingId booking, String reference, ConsignmentId consignment, BookingState state) {}
