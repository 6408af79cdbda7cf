package org.hexi.hub.transport.booking;

import org.hexi.hub.consignment.ConsignmentId;

/** A booking is for another way from now on, under the same reference. Version 1. */
public record BookingChanged(
        BookingId booking, String reference, ConsignmentId consignment, String oldItineraryId, String newItineraryId) {}
