package org.hexi.hub.transport.network.editing;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A service as it stands in the fields of a page. Each field has the name of the place it fills in the form of the network, so that
 * what is wrong there is told here: {@code stops/0/place} is the JSON pointer without its first slash. Fields of several words,
 * such as the days, have them apart by spaces. Immutable.
 */
public record ServiceText(SortedMap<String, String> fields) {
    public static final ServiceText NOTHING = new ServiceText(new TreeMap<>());

    private static final Pattern FIELD = Pattern.compile("id|name(En|Zh|Ru)|carrierCode|carriage|days|alsoOn|notOn"
            + "|firstDeparture|zone|capacityTeu|vehicleClass|valid(From|To)|carries(/(units|powered|dangers))?"
            + "|cutOffs/(gateMinutes|byClass/\\w{1,40}|documents/\\w{1,40})|(stops|tracks|tariff)/\\d{1,3}/\\w{1,40}");
    private static final Pattern WORDS = Pattern.compile("[\\s,;，；、]+");
    private static final Pattern BELOW =
            Pattern.compile("(days|alsoOn|notOn|carries/units|carries/dangers|tracks/\\d+/sections)/.+");

    public ServiceText {
        fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
    }

    /** The lists of rows, each with the field that every row of it has. */
    public enum Rows {
        STOPS("stops", "place", 200),
        TRACKS("tracks", "from", 200),
        TARIFF("tariff", "currency", 50);

        private final String list;
        private final String first;
        private final int most;

        Rows(String list, String first, int most) {
            this.list = list;
            this.first = first;
            this.most = most;
        }

        public String field(int row, String name) {
            return "%s/%d/%s".formatted(list, row, name);
        }

        /** The field one types into first. */
        public String firstField(int row) {
            return field(row, first);
        }
    }

    /** What was sent; parameters that are no fields of a service are left out. */
    public static ServiceText of(Map<String, String[]> parameters) {
        SortedMap<String, String> fields = new TreeMap<>();
        parameters.forEach((name, values) -> {
            if (FIELD.matcher(name).matches()) {
                fields.put(name, String.join(" ", values).strip());
            }
        });
        return new ServiceText(fields);
    }

    /** A service to begin with: two stops and a price, all empty. */
    public static ServiceText blank(String currency) {
        ServiceText empty = new ServiceText(new TreeMap<>(Map.of("carries", "ALL", "carriage", "RAIL")));
        return empty.with(Rows.STOPS, 0)
                .with(Rows.STOPS, 1)
                .with(Rows.TARIFF, 0)
                .saying(Rows.TARIFF.firstField(0), currency);
    }

    /** The field that a JSON pointer into a form means; one of several words has no fields for each. */
    public static String field(String pointer) {
        String path = pointer.startsWith("/") ? pointer.substring(1) : pointer;
        Matcher below = BELOW.matcher(path);
        return below.matches() ? below.group(1) : path;
    }

    public String text(String field) {
        return fields.getOrDefault(field, "");
    }

    public List<String> words(String field) {
        return Arrays.stream(WORDS.split(text(field)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    public boolean has(String field, String word) {
        return words(field).contains(word);
    }

    public int count(Rows rows) {
        int count = 0;
        while (count < rows.most && fields.containsKey(rows.firstField(count))) {
            count++;
        }
        return count;
    }

    public ServiceText saying(String field, String text) {
        SortedMap<String, String> said = new TreeMap<>(fields);
        said.put(field, text);
        return new ServiceText(said);
    }

    /** With an empty row before the one of that number, or at the end; as it was when there are too many already. */
    public ServiceText with(Rows rows, int number) {
        int count = count(rows);
        if (number < 0 || number > count || count == rows.most) {
            return this;
        }
        SortedMap<String, String> longer = moved(rows, number, 1);
        longer.put(rows.firstField(number), "");
        if (rows == Rows.STOPS) {
            longer.put(rows.field(number, "handling"), "true");
        }
        return new ServiceText(longer);
    }

    /** Without the row of that number; as it was when there is none. */
    public ServiceText without(Rows rows, int number) {
        if (number < 0 || number >= count(rows)) {
            return this;
        }
        return new ServiceText(moved(rows, number + 1, -1));
    }

    /** Rows from a number on go up or down by some; the row they come upon is gone. */
    private SortedMap<String, String> moved(Rows rows, int from, int by) {
        SortedMap<String, String> moved = new TreeMap<>();
        fields.forEach((field, text) -> {
            int row = row(rows, field);
            if (row < 0 || row < Math.min(from, from + by)) {
                moved.put(field, text);
            } else if (row >= from) {
                moved.put(rows.field(row + by, field.substring(field.lastIndexOf('/') + 1)), text);
            }
        });
        return moved;
    }

    private static int row(Rows rows, String field) {
        if (!field.startsWith(rows.list + "/")) {
            return -1;
        }
        return Integer.parseInt(field.substring(rows.list.length() + 1, field.lastIndexOf('/')));
    }

    /** The same for texts that are alike; tells whether what is put in force is what was tried. */
    public String mark() {
        return Integer.toHexString(fields.hashCode());
    }
}
