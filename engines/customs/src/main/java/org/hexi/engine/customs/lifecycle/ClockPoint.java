package org.hexi.engine.customs.lifecycle;

/** The points a clearance clock may run between. A promise of hours means nothing until both are named. */
public enum ClockPoint {
    /** Customs has accepted the filing. */
    FILING_ACCEPTED,
    /** The goods have arrived at the place of clearance. */
    ARRIVAL,
    /** Customs has released the goods. */
    RELEASE
}
