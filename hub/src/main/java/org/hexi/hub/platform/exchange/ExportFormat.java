package org.hexi.hub.platform.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hexi.engine.kernel.InvalidValue;

/** The forms in which lists leave the house. */
public enum ExportFormat {
    CSV("text/csv;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String contentType;

    ExportFormat(String contentType) {
        this.contentType = contentType;
    }

    public String contentType() {
        return contentType;
    }

    /** Ending of the file name, without the dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws InvalidValue when there is no such format */
    public static ExportFormat of(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.ending().equals(ending))
                .findFirst()
                .orElseThrow(() -> new InvalidValue("exchange.format.unknown", "format", ending, endings()));
    }

    private static String endings() {
        return Arrays.stream(values()).map(ExportFormat::ending).collect(Collectors.joining(" or "));
    }
}
