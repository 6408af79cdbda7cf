package org.hexi.hub.transport.network.gtfs;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hexi.engine.kernel.InvalidValue;

/**
 * What a feed does not say and an import has to. Immutable.
 *
 * @param from the first day the timetable is in force
 * @param until the last day that is taken from calendars; some feeds run for ever
 * @param prefix goes before the ids of trips to make ids of services, so that feeds do not meet; may be empty
 * @param carrier code of the carrier of all trips; without it the ids of agencies are codes of carriers
 * @param capacityTeu room of services that are new
 * @param cutOff of services that are new
 * @param skipsUnknownStops whether calls at stops that are no place are left out; else they are errors
 */
public record FeedTerms(
        LocalDate from,
        LocalDate until,
        String prefix,
        Optional<String> carrier,
        int capacityTeu,
        Duration cutOff,
        boolean skipsUnknownStops) {
    /** Two years and a day at both ends of a leap year. */
    public static final int MOST_DAYS = 732;

    public static final int USUAL_CAPACITY_TEU = 50;
    public static final Duration USUAL_CUT_OFF = Duration.ofHours(12);

    private static final int MOST_CAPACITY_TEU = 30_000;
    private static final Duration LONGEST_CUT_OFF = Duration.ofDays(30);
    private static final Pattern PREFIX = Pattern.compile("[A-Za-z0-9_.-]{0,12}");

    public FeedTerms {
        if (until.isBefore(from) || until.isAfter(from.plusDays(MOST_DAYS))) {
            throw new InvalidValue("network.gtfs.until", "until", until, from + " to " + from.plusDays(MOST_DAYS));
        }
        if (!PREFIX.matcher(prefix).matches()) {
            throw new InvalidValue(
                    "network.gtfs.prefix",
                    "prefix",
                    prefix,
                    "at most 12 letters, digits, dots, dashes and underscores");
        }
        if (capacityTeu < 1 || capacityTeu > MOST_CAPACITY_TEU) {
            throw new InvalidValue("network.gtfs.capacity", "capacityTeu", capacityTeu, "1 to " + MOST_CAPACITY_TEU);
        }
        if (cutOff.isNegative() || cutOff.compareTo(LONGEST_CUT_OFF) > 0) {
            throw new InvalidValue(
                    "network.gtfs.cutOff", "cutOffHours", cutOff.toHours(), "0 to " + LONGEST_CUT_OFF.toHours());
        }
    }

    /** Everything as usual, for two years from a day on. */
    public static FeedTerms from(LocalDate day) {
        return new FeedTerms(
                day, day.plusDays(MOST_DAYS - 1), "", Optional.empty(), USUAL_CAPACITY_TEU, USUAL_CUT_OFF, false);
    }

    public FeedTerms withCarrier(String code) {
        return new FeedTerms(from, until, prefix, Optional.of(code), capacityTeu, cutOff, skipsUnknownStops);
    }

    public FeedTerms withPrefix(String other) {
        return new FeedTerms(from, until, other, carrier, capacityTeu, cutOff, skipsUnknownStops);
    }

    public FeedTerms until(LocalDate day) {
        return new FeedTerms(from, day, prefix, carrier, capacityTeu, cutOff, skipsUnknownStops);
    }

    public FeedTerms skippingUnknownStops() {
        return new FeedTerms(from, until, prefix, carrier, capacityTeu, cutOff, true);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
