package org.hexi.gtfs.writing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Values as cells of a feed write them. */
final class Cell {
    private Cell() {}

    static String date(LocalDate date) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(date);
    }

    static String date(Optional<LocalDate> date) {
        return date.map(Cell::date).orElse("");
    }

    /** The shortest decimal that reads back as the same number, without an exponent. */
    static String degrees(double degrees) {
        return BigDecimal.valueOf(degrees).toPlainString();
    }

    static String flag(boolean set) {
        return set ? "1" : "0";
    }
}
