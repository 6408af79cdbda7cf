package org.hexi.hub.transport.quotation;

/** Where a quotation stands. It follows from the instant and from whether somebody took it. */
public enum QuotationState {
    /** The price holds. */
    VALID,
    /** Its instant has passed and nobody took it. */
    EXPIRED,
    /** A booking stands on it. */
    TAKEN
}
