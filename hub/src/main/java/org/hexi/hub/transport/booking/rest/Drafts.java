package org.hexi.hub.transport.booking.rest;

import org.hexi.engine.kernel.InvalidValue;
import org.jspecify.annotations.Nullable;

/** Values a request cannot do without. */
final class Drafts {
    private Drafts() {}

    static <T> T needed(String field, @Nullable T value) {
        if (value == null) {
            throw new InvalidValue("booking.draft.missing", field, "", "a value");
        }
        return value;
    }
}
