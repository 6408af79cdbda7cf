package org.hexi.engine.customs.duty;

/** Which claim a rate rests on. */
public enum RateKind {
    /** Most favoured nation: the ordinary rate for goods of known origin. */
    MFN,
    /** Set for a time in place of the ordinary rate. */
    PROVISIONAL,
    /** For goods proven to originate under a trade agreement. */
    AGREEMENT,
    /** For goods whose origin is unknown, or that no other rate is open to. */
    GENERAL,
    /** Duty on goods leaving the territory. */
    EXPORT,
    /** Rate of a tax that knows no origin, such as VAT. */
    STANDARD
}
