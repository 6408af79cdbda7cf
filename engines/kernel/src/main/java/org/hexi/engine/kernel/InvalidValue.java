package org.hexi.engine.kernel;

/**
 * An impossible value met by a constructor. Names the field, the value found and what would have been accepted, so that a
 * face can answer without reading the message.
 */
public final class InvalidValue extends IllegalArgumentException {
    private final String code;
    private final String field;
    private final String value;
    private final String accepted;

    /**
     * @param code stable code of the form {@code module.thing.fault}
     * @param field name of the field as its record calls it
     * @param value the value found, as text
     * @param accepted what would be accepted, as a short English phrase
     */
    public InvalidValue(String code, String field, Object value, String accepted) {
        super("%s: '%s' is not accepted; %s".formatted(field, value, accepted));
        this.code = code;
        this.field = field;
        this.value = String.valueOf(value);
        this.accepted = accepted;
    }

    public String code() {
        return code;
    }

    public String field() {
        return field;
    }

    public String value() {
        return value;
    }

    public String accepted() {
        return accepted;
    }
}
