package org.hexi.engine.kernel;

import org.jspecify.annotations.Nullable;

/**
 * One finding in bulk data. Readers collect issues and go on; they never stop at the first. Immutable.
 *
 * @param severity whether the row can still be used
 * @param code stable code of the form {@code module.thing.fault}; also the key of its message
 * @param row number of the row as a person counts it (the heading is row 1), or 0 when the finding is about the whole
 * @param column name of the column or path of the field, or empty
 * @param value the value found, or null when it is missing
 * @param hint what would be accepted
 */
public record Issue(
        Severity severity,
        String code,
        long row,
        String column,
        @Nullable String value,
        String hint) {
    public enum Severity {
        ERROR,
        WARNING,
        NOTE
    }

    public static Issue error(String code, long row, String column, @Nullable String value, String hint) {
        return new Issue(Severity.ERROR, code, row, column, value, hint);
    }

    public static Issue warning(String code, long row, String column, @Nullable String value, String hint) {
        return new Issue(Severity.WARNING, code, row, column, value, hint);
    }

    /** The issue that tells the same as an impossible value. */
    public static Issue of(InvalidValue invalid, long row, String column) {
        return error(invalid.code(), row, column, invalid.value(), invalid.accepted());
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
