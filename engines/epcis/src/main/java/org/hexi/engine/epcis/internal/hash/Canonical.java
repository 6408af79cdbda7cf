package org.hexi.engine.epcis.internal.hash;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.regex.Pattern;
import org.hexi.engine.epcis.api.Vocabulary;
import org.hexi.engine.epcis.internal.identifiers.DigitalLink;
import org.hexi.engine.epcis.internal.identifiers.EpcUrn;

/** The one way in which the event hash writes a value, whatever way its sender chose. */
final class Canonical {
    private static final DateTimeFormatter MILLISECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    /** A number as JSON writes it: 007 is a text, 7.0 and 7 are one number. */
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d{1,3})?");

    private static final int LONGEST_NUMBER = 64;

    private static final Map<String, String> STANDARD_PREFIXES = Map.of(
            "cbv:", "https://ref.gs1.org/cbv/",
            "gs1:", "https://gs1.org/voc/",
            "epcis:", "https://ref.gs1.org/epcis/");

    private Canonical() {}

    /** A moment in UTC with milliseconds; the third decimal is rounded on the fourth. */
    static String time(OffsetDateTime time) {
        long halfMillisecond = 500_000;
        Instant rounded = time.toInstant().plusNanos(halfMillisecond);
        return MILLISECONDS.format(rounded);
    }

    /** A word of a list, a URI or any other text. */
    static String word(Vocabulary vocabulary, String text) {
        return text(vocabulary.expanded(text));
    }

    /** Any text: numbers lose their trailing zeros, identifiers and words take their web form, all else stays. */
    static String text(String raw) {
        String text = raw.strip();
        if (EpcUrn.claims(text)) {
            return EpcUrn.digitalLink(text).orElse(text);
        }
        if (text.startsWith("http://") || text.startsWith("https://")) {
            return DigitalLink.canonical(text);
        }
        if (text.startsWith("urn:epcglobal:cbv:")) {
            return cbvUrn(text);
        }
        for (Map.Entry<String, String> prefix : STANDARD_PREFIXES.entrySet()) {
            if (text.startsWith(prefix.getKey())) {
                return prefix.getValue() + text.substring(prefix.getKey().length());
            }
        }
        boolean isNumber =
                text.length() <= LONGEST_NUMBER && NUMBER.matcher(text).matches();
        return isNumber ? number(new BigDecimal(text)) : text;
    }

    /**
     * A number without trailing zeros and without exponent. Beyond the reach of a double the nearest double counts: the
     * published vectors write 111100001111000011110000 as 111100001111000003641344.
     */
    static String number(BigDecimal value) {
        double nearest = value.doubleValue();
        if (Double.isInfinite(nearest)) {
            // with its exponent: written out, 1e999999999 would fill the memory
            return value.stripTrailingZeros().toString();
        }
        if (nearest == Math.rint(nearest)) {
            return new BigDecimal(nearest).toPlainString();
        }
        return new BigDecimal(Double.toString(nearest)).stripTrailingZeros().toPlainString();
    }

    private static String cbvUrn(String text) {
        for (Vocabulary vocabulary : Vocabulary.values()) {
            if (vocabulary.claims(text)) {
                return vocabulary.expanded(text);
            }
        }
        return text;
    }
}
