package org.hexi.hub.transport.booking.model;

import java.time.Duration;

/**
 * How long a hold lasts on the business clock: half an hour, and never less than a person needs to read and decide, however fast
 * the business clock runs.
 */
public final class HoldLength {
    static final Duration BUSINESS_MINIMUM = Duration.ofMinutes(30);
    static final Duration PERSON_MINIMUM = Duration.ofMinutes(20);

    private HoldLength() {}

    /** @param speed business seconds per wall second */
    public static Duration at(int speed) {
        Duration forPerson = PERSON_MINIMUM.multipliedBy(speed);
        return forPerson.compareTo(BUSINESS_MINIMUM) > 0 ? forPerson : BUSINESS_MINIMUM;
    }
}
