package org.hexi.hub.platform.web;

import org.hexi.engine.kernel.InvalidValue;

/** Which part of a list is asked for: page counts from 1, size is at most 200. Immutable. */
public record PageRequest(int page, int size) {
    public static final int MAX_SIZE = 200;

    public PageRequest {
        if (page < 1 || page > 1_000_000) {
            throw new InvalidValue("web.page.outOfRange", "page", page, "1 to 1,000,000");
        }
        if (size < 1 || size > MAX_SIZE) {
            throw new InvalidValue("web.size.outOfRange", "size", size, "1 to " + MAX_SIZE);
        }
    }

    public int offset() {
        return Math.multiplyExact(page - 1, size);
    }
}
