package org.hexi.cli.networks;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a feed is mapped on the network: what it does not say itself. */
final class FeedTermsOptions {
    @Option(
            names = "--valid-from",
            paramLabel = "DAY",
            description = "First day the timetable is in force (default: today in Hexi).")
    @Nullable
    String from;

    @Option(
            names = "--until",
            paramLabel = "DAY",
            description = "Last day taken from calendars (default: two years on).")
    @Nullable
    String until;

    @Option(names = "--note", paramLabel = "TEXT", description = "Why, for people.")
    @Nullable
    String note;

    @Option(
            names = "--carrier",
            paramLabel = "CODE",
            description = "Carrier of all trips; without it the ids of agencies are codes of carriers.")
    @Nullable
    String carrier;

    @Option(names = "--prefix", paramLabel = "TEXT", description = "Goes before the ids of trips.")
    @Nullable
    String prefix;

    @Option(names = "--capacity-teu", paramLabel = "N", description = "Room of new services (default: 50).")
    @Nullable
    String capacityTeu;

    @Option(names = "--cut-off-hours", paramLabel = "N", description = "Cut-off of new services (default: 12).")
    @Nullable
    String cutOffHours;

    @Option(names = "--currency", paramLabel = "CODE", description = "Currency of new services (default: CNY).")
    @Nullable
    String currency;

    @Option(names = "--per-teu", paramLabel = "AMOUNT", description = "Price of new services per TEU.")
    @Nullable
    String perTeu;

    @Option(names = "--per-teu-km", paramLabel = "AMOUNT", description = "Price of new services per TEU and kilometre.")
    @Nullable
    String perTeuKilometre;

    @Option(names = "--skip-unknown-stops", description = "Leave out calls at stops that are no place.")
    boolean skipUnknownStops;

    @Option(names = "--complete", description = "Other services of the carriers end.")
    boolean complete;

    /** The terms that are given, by the names the API has for them. */
    Map<String, String> given() {
        Map<String, String> given = new LinkedHashMap<>();
        put(given, "from", from);
        put(given, "until", until);
        put(given, "note", note);
        put(given, "carrier", carrier);
        put(given, "prefix", prefix);
        put(given, "capacityTeu", capacityTeu);
        put(given, "cutOffHours", cutOffHours);
        put(given, "currency", currency);
        put(given, "perTeu", perTeu);
        put(given, "perTeuKilometre", perTeuKilometre);
        put(given, "skipUnknownStops", skipUnknownStops ? "true" : null);
        put(given, "complete", complete ? "true" : null);
        return given;
    }

    private static void put(Map<String, String> given, String name, @Nullable String value) {
        if (value != null) {
            given.put(name, value);
        }
    }
}
