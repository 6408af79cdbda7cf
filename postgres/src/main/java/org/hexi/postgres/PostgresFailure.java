package org.hexi.postgres;

/** The embedded server cannot do what was asked. The message is written for the operator: what is wrong and what to do. */
public class PostgresFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;

    public PostgresFailure(String code, String message) {
        super(message);
        this.code = code;
    }

    public PostgresFailure(String code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /** Stable code of the form {@code postgres.thing.fault}. */
    public String code() {
        return code;
    }
}
