package org.hexi.gtfs;

/** Whether one may get on or off, or load and unload. */
public enum Boarding {
    REGULAR(0),
    NOT_AVAILABLE(1),
    /** The agency has to be phoned before. */
    BY_PHONE(2),
    /** The driver has to be asked. */
    BY_DRIVER(3);

    private final int code;

    Boarding(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
