package org.hexi.hub.platform.web;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/**
 * Where a JSON text could not be read any further.
 *
 * @param where line and column, such as {@code 3:14}; empty when unknown
 * @param pointer the field the reader stood at: that of a text cut off, of a field given twice; empty when it had reached none
 */
public record JsonFault(String where, String pointer) {
    /** What would have been read. */
    public static final String ACCEPTED = "well-formed JSON, one value, each field once";

    public static JsonFault of(JacksonException fault) {
        var location = fault.getLocation();
        String where = location == null ? "" : location.getLineNr() + ":" + location.getColumnNr();
        String pointer = fault.processor() instanceof JsonParser parser
                ? parser.streamReadContext().pathAsPointer().toString()
                : "";
        return new JsonFault(where, pointer);
    }
}
