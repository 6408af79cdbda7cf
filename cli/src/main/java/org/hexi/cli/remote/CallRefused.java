package org.hexi.cli.remote;

/** Hexi was reached and says that what was asked cannot be right; the message tells why. */
public final class CallRefused extends RuntimeException {
    CallRefused(String message) {
        super(message);
    }
}
