package org.hexi.gtfs.reading;

import de.siegmar.fastcsv.reader.CsvRecord;
import org.jspecify.annotations.Nullable;

/**
 * One row while it is read. A column that is not there reads like an empty cell. A row in which an error was found is spoilt: it is
 * read to its end, for whatever else is wrong with it, and then left out.
 */
final class Row {
    private final Heading heading;
    private final CsvRecord cells;
    private final Problems problems;
    private boolean spoilt;

    Row(Heading heading, CsvRecord cells, Problems problems) {
        this.heading = heading;
        this.cells = cells;
        this.problems = problems;
    }

    /** The line of the file the row begins on; the heading is on line 1. */
    long line() {
        return cells.getStartingLineNumber();
    }

    boolean isSpoilt() {
        return spoilt;
    }

    /** Text without the blanks around it, or empty. */
    String text(String column) {
        int place = heading.placeOf(column);
        if (place < 0 || place >= cells.getFieldCount()) {
            return "";
        }
        String text = cells.getField(place).strip();
        if (hasControls(text)) {
            error("gtfs.cell.control", column, text, "text without control characters");
        }
        return text;
    }

    boolean isBlank(String column) {
        return text(column).isEmpty();
    }

    /** Text that has to be there; an empty one is an error. */
    String required(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            error("gtfs.cell.missing", column, null, "a value");
        }
        return text;
    }

    /** Whether no cell holds anything, as in what spreadsheets leave below a table. */
    boolean isBlank() {
        for (int place = 0; place < cells.getFieldCount(); place++) {
            if (!cells.getField(place).isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** Warns, or refuses the row, when it does not fit its heading. */
    void checkWidth() {
        int count = cells.getFieldCount();
        if (count < heading.width()) {
            warning("gtfs.row.short", "", String.valueOf(count), heading.width() + " cells");
        }
        for (int place = heading.width(); place < count; place++) {
            if (!cells.getField(place).isBlank()) {
                error("gtfs.row.long", "", String.valueOf(count), heading.width() + " cells");
                return;
            }
        }
    }

    void error(String code, String column, @Nullable String value, String hint) {
        spoilt = true;
        problems.error(code, line(), place(column), value, hint);
    }

    void warning(String code, String column, @Nullable String value, String hint) {
        problems.warning(code, line(), place(column), value, hint);
    }

    private String place(String column) {
        return column.isEmpty() ? heading.file().fileName() : Heading.place(heading.file(), column);
    }

    /** Line breaks and tabs are legal in quoted text; other controls would not survive a database. */
    private static boolean hasControls(String text) {
        for (int at = 0; at < text.length(); at++) {
            char one = text.charAt(at);
            boolean legal = one == '\n' || one == '\r' || one == '\t';
            if (!legal && (one < ' ' || one == '\u007f')) {
                return true;
            }
        }
        return false;
    }
}
