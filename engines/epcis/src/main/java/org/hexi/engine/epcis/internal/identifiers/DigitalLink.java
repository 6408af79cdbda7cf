package org.hexi.engine.epcis.internal.identifiers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * GS1 Digital Links in their constrained canonical form: the domain of GS1, no query string, the key and only the finest
 * qualifier. Source: GS1 Digital Link URI Syntax 1.2, section 4.11, as narrowed by the event hash of CBV 2.0.
 */
public final class DigitalLink {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^/?#]+/([^?#]*)(?:[?#].*)?");
    private static final String COMPANY_KEY = "\\d{4}[^/]{0,26}";

    /** A primary key: its application identifier, the form of its value, and its qualifiers from fine to coarse. */
    private record PrimaryKey(String identifier, Pattern value, List<String> qualifiers) {}

    private static final Map<String, PrimaryKey> KEYS = keys();

    private DigitalLink() {}

    /** The constrained canonical form, or the address unchanged when it is no Digital Link. */
    public static String canonical(String address) {
        Matcher matcher = ADDRESS.matcher(address);
        if (!matcher.matches()) {
            return address;
        }
        String[] segments = matcher.group(1).split("/");
        for (int i = 0; i + 1 < segments.length; i++) {
            PrimaryKey key = KEYS.get(segments[i]);
            if (key != null && key.value().matcher(segments[i + 1]).matches()) {
                return EpcUrn.CANONICAL_DOMAIN + key.identifier() + "/" + value(key, segments[i + 1])
                        + qualifier(key, segments, i + 2);
            }
        }
        return address;
    }

    private static String value(PrimaryKey key, String text) {
        return key.identifier().equals("01") ? "0".repeat(14 - text.length()) + text : text;
    }

    private static String qualifier(PrimaryKey key, String[] segments, int from) {
        for (String identifier : key.qualifiers()) {
            String value = find(segments, from, identifier);
            if (value != null) {
                return "/" + identifier + "/" + value;
            }
        }
        return "";
    }

    private static @Nullable String find(String[] segments, int from, String identifier) {
        for (int i = from; i + 1 < segments.length; i += 2) {
            if (QUALIFIER_NAMES.getOrDefault(segments[i], segments[i]).equals(identifier)) {
                return segments[i + 1];
            }
        }
        return null;
    }

    /** Names that older Digital Links write instead of numbers. */
    private static final Map<String, String> QUALIFIER_NAMES =
            Map.of("ser", "21", "lot", "10", "cpv", "22", "glnx", "254", "cpsn", "8011");

    private static Map<String, PrimaryKey> keys() {
        Map<String, PrimaryKey> keys = new HashMap<>();
        put(keys, "00", "sscc", "\\d{18}", List.of());
        put(keys, "01", "gtin", "\\d{8}|\\d{12,14}", List.of("21", "235", "10"));
        put(keys, "253", "gdti", "\\d{13}[^/]{0,17}", List.of());
        put(keys, "255", "gcn", "\\d{13,25}", List.of());
        put(keys, "401", "ginc", COMPANY_KEY, List.of());
        put(keys, "402", "gsin", "\\d{17}", List.of());
        put(keys, "414", "gln", "\\d{13}", List.of("254"));
        put(keys, "417", "party", "\\d{13}", List.of());
        put(keys, "8003", "grai", "\\d{14}[^/]{0,16}", List.of());
        put(keys, "8004", "giai", COMPANY_KEY, List.of());
        put(keys, "8006", "itip", "\\d{18}", List.of("21", "10"));
        put(keys, "8010", "cpid", COMPANY_KEY, List.of("8011"));
        put(keys, "8017", "gsrnp", "\\d{18}", List.of());
        put(keys, "8018", "gsrn", "\\d{18}", List.of());
        return Map.copyOf(keys);
    }

    private static void put(
            Map<String, PrimaryKey> keys, String identifier, String name, String form, List<String> qualifiers) {
        PrimaryKey key = new PrimaryKey(identifier, Pattern.compile(form), qualifiers);
        keys.put(identifier, key);
        keys.put(name, key);
    }
}
