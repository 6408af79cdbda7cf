package org.hexi.hub.platform.operations.doctor;

/** One thing the doctor looked at. Immutable. */
public record Finding(State state, String name, String detail) {
    /** How it is: well, worth knowing, or wrong. */
    public enum State {
        OK,
        NOTE,
        FAULT
    }

    public static Finding ok(String name, String detail) {
        return new Finding(State.OK, name, detail);
    }

    public static Finding note(String name, String detail) {
        return new Finding(State.NOTE, name, detail);
    }

    public static Finding fault(String name, String detail) {
        return new Finding(State.FAULT, name, detail);
    }

    public boolean isFault() {
        return state == State.FAULT;
    }
}
