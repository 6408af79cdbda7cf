package org.hexi.hub.platform.time;

import java.time.Instant;

/**
 * The clock of the business: holds, deadlines, departures, dwell and the question what applied. Never goes backwards.
 * Thread-safe. In a real start it is the wall clock; in the demo it is one row of the database for all replicas.
 */
public interface BusinessClock {
    Instant now();

    /** How many business seconds pass in a wall second; 1 outside the demo. */
    default int speed() {
        return 1;
    }
}
