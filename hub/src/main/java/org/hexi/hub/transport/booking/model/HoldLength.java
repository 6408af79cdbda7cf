package org.hexi.hub.transport.booking.model;

import java.time.Duration;

/**
 * How long a hold lasts on the business clock: half an hour, and never less than a person needs to read and decide, however fast
 * the business clock runs.
 */
public final class HoldLength {
    static final Duration BUSINESS_MINIMUM = Duration.ofMinutes(30);
    static final Duration BUSINESS_AFTER_WAITING = Duration.ofHours(12);
    static final Duration PERSON_MINIMUM = Duration.ofMinutes(20);

    private HoldLength() {}

    /** @param speed business seconds per wall second */
    public static Duration at(int speed) {
        return atLeast(BUSINESS_MINIMUM, speed);
    }

    /** For somebody who did not sit and watch: half a day. */
    public static Duration afterWaiting(int speed) {
        return atLeast(BUSINESS_AFTER_WAITING, speed);
    }

    private static Duration atLeast(Duration business, int speed) {
        Duration forPerson = PERSON_MINIMUM.multipliedBy(speed);
        return forPerson.compareTo(business) > 0 ? forPerson : business;
    }
}
