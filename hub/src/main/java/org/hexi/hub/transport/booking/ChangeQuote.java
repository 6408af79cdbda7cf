package org.hexi.hub.transport.booking;

/** What a change would put in place of what, and what it would cost besides the carriage. Nothing is changed by asking. Immutable. */
public record ChangeQuote(BookingChange change, Fee fee) {}
