package org.hexi.cli;

/** The command cannot be done for a reason the operator can mend; the message says which. */
public final class Unable extends RuntimeException {
    public Unable(String message) {
        super(message);
    }
}
