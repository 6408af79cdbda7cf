package org.hexi.hub.platform.web;

/** An idempotency key was used before with another body. */
final class KeyConflict extends RuntimeException {
    KeyConflict() {
        super("idempotency key used with another body");
    }
}
