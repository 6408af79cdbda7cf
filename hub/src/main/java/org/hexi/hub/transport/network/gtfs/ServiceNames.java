package org.hexi.hub.transport.network.gtfs;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/** Makes ids of services out of ids of trips, which may be anything. Each id is given once. Not thread-safe. */
final class ServiceNames {
    private static final int LONGEST = 40;
    private static final int CHECK_LENGTH = 9;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,39}");
    private static final Pattern OTHER = Pattern.compile("[^A-Za-z0-9_.-]");

    private final String prefix;
    private final Set<String> given = new HashSet<>();

    ServiceNames(String prefix) {
        this.prefix = prefix;
    }

    /** The id of the only service of a trip. */
    String of(String trip) {
        String plain = prefix + OTHER.matcher(trip).replaceAll("_");
        boolean isKept = FORM.matcher(plain).matches() && plain.equals(prefix + trip);
        return once(isKept ? plain : checked(plain, trip));
    }

    /** The id of one of several services of a trip. */
    String part(String name, int number) {
        return once(name + "." + number);
    }

    private static String checked(String plain, String trip) {
        CRC32 check = new CRC32();
        check.update(trip.getBytes(StandardCharsets.UTF_8));
        String start =
                FORM.matcher(plain.substring(0, Math.min(plain.length(), 1))).matches() ? plain : "x" + plain;
        String cut = start.substring(0, Math.min(start.length(), LONGEST - CHECK_LENGTH));
        return "%s-%08x".formatted(cut, check.getValue());
    }

    private String once(String name) {
        String free = name;
        for (int number = 2; !given.add(free); number++) {
            free = name + "-" + number;
        }
        return free;
    }
}
