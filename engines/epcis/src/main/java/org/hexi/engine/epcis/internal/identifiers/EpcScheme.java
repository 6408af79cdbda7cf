package org.hexi.engine.epcis.internal.identifiers;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The EPC schemes of the GS1 Tag Data Standard whose URNs have a GS1 Digital Link: how many digits the key has before its
 * check digit, and under which application identifiers key and serial number are written.
 */
enum EpcScheme {
    SGTIN("01/", 13, Key.INDICATOR_FIRST, Serial.QUALIFIER, "/21/"),
    LGTIN("01/", 13, Key.INDICATOR_FIRST, Serial.QUALIFIER, "/10/"),
    UPUI("01/", 13, Key.INDICATOR_FIRST, Serial.QUALIFIER, "/235/"),
    ITIP("8006/", 13, Key.INDICATOR_FIRST, Serial.QUALIFIER, "/21/"),
    SSCC("00/", 17, Key.INDICATOR_FIRST, Serial.NONE, ""),
    SGLN("414/", 12, Key.IN_ORDER, Serial.QUALIFIER, "/254/"),
    PGLN("417/", 12, Key.IN_ORDER, Serial.NONE, ""),
    GRAI("8003/0", 12, Key.IN_ORDER, Serial.APPENDED, ""),
    GDTI("253/", 12, Key.IN_ORDER, Serial.APPENDED, ""),
    SGCN("255/", 12, Key.IN_ORDER, Serial.APPENDED, ""),
    GSRN("8018/", 17, Key.IN_ORDER, Serial.NONE, ""),
    GSRNP("8017/", 17, Key.IN_ORDER, Serial.NONE, ""),
    GSIN("402/", 16, Key.IN_ORDER, Serial.NONE, ""),
    GIAI("8004/", 0, Key.FREE, Serial.NONE, ""),
    GINC("401/", 0, Key.FREE, Serial.NONE, ""),
    CPI("8010/", 0, Key.FREE, Serial.QUALIFIER, "/8011/");

    private static final Map<String, EpcScheme> BY_NAME = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(
                    scheme -> scheme.name().toLowerCase(Locale.ROOT), Function.identity()));

    private enum Key {
        /** Company prefix and reference are digits and follow each other. */
        IN_ORDER,
        /** The first digit of the reference moves before the company prefix. */
        INDICATOR_FIRST,
        /** Company prefix and reference follow each other without a check digit. */
        FREE
    }

    private enum Serial {
        NONE,
        APPENDED,
        QUALIFIER
    }

    private final String path;
    private final int digits;
    private final Key key;
    private final Serial serial;
    private final String qualifier;

    EpcScheme(String path, int digits, Key key, Serial serial, String qualifier) {
        this.path = path;
        this.digits = digits;
        this.key = key;
        this.serial = serial;
        this.qualifier = qualifier;
    }

    static Optional<EpcScheme> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /**
     * The path of the Digital Link, or empty when the body of the URN does not have the form of the scheme.
     *
     * @param body what stands after the scheme's name
     * @param pattern whether the URN names all serial numbers by a star
     */
    Optional<String> path(String body, boolean pattern) {
        String[] parts = body.split("\\.", partCount());
        if (parts.length != partCount() || !isKey(parts[0], parts[1])) {
            return Optional.empty();
        }
        String stem = path + keyOf(parts[0], parts[1]);
        if (this == ITIP) {
            stem += parts[2] + parts[3];
        }
        return serial == Serial.NONE ? Optional.of(stem) : withSerial(stem, parts[parts.length - 1], pattern);
    }

    private int partCount() {
        if (this == ITIP) {
            return 5;
        }
        return serial == Serial.NONE ? 2 : 3;
    }

    private Optional<String> withSerial(String stem, String number, boolean pattern) {
        if (pattern) {
            return number.equals("*") ? Optional.of(stem) : Optional.empty();
        }
        if (number.isEmpty()) {
            return Optional.empty();
        }
        if (this == SGLN && number.equals("0")) {
            return Optional.of(stem);
        }
        return Optional.of(stem + (serial == Serial.APPENDED ? "" : qualifier) + PercentCode.canonical(number));
    }

    private boolean isKey(String companyPrefix, String reference) {
        if (!companyPrefix.matches("\\d{6,12}")) {
            return false;
        }
        if (key == Key.FREE) {
            return !reference.isEmpty();
        }
        boolean hasIndicator = key == Key.IN_ORDER || !reference.isEmpty();
        return hasIndicator && reference.matches("\\d*") && companyPrefix.length() + reference.length() == digits;
    }

    private String keyOf(String companyPrefix, String reference) {
        return switch (key) {
            case FREE -> companyPrefix + PercentCode.canonical(reference);
            case IN_ORDER -> withCheckDigit(companyPrefix + reference);
            case INDICATOR_FIRST -> withCheckDigit(reference.substring(0, 1) + companyPrefix + reference.substring(1));
        };
    }

    /** Appends the check digit of the GS1 General Specifications 7.9: weights 3 and 1 from the right. */
    private static String withCheckDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int weight = (digits.length() - i) % 2 == 1 ? 3 : 1;
            sum += (digits.charAt(i) - '0') * weight;
        }
        return digits + (10 - sum % 10) % 10;
    }
}
