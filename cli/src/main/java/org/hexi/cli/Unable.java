package org.hexi.cli;

/** The command cannot be done for a reason the operator can mend; the message says which. */
final class Unable extends RuntimeException {
    Unable(String message) {
        super(message);
    }
}
