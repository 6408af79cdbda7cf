package org.hexi.hub.transport.booking;

import org.hexi.hub.consignment.ConsignmentId;

/** The room for a way was booked. Version 1. */
public record BookingConfirmed(BookingId booking, String reference, ConsignmentId consignment, String itineraryId) {}
