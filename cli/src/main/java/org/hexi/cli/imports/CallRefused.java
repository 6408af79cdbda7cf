package org.hexi.cli.imports;

/** Hexi was reached and says that what was asked cannot be right; the message tells why. */
final class CallRefused extends RuntimeException {
    CallRefused(String message) {
        super(message);
    }
}
