package org.hexi.hub.platform.web;

import java.util.List;

/** Part of a list with the count of the whole. Immutable. */
public record PageOf<T>(List<T> items, long total, int page, int size) {
    public PageOf {
        items = List.copyOf(items);
    }

    public static <T> PageOf<T> of(List<T> items, long total, PageRequest request) {
        return new PageOf<>(items, total, request.page(), request.size());
    }

    public long pages() {
        return Math.max(1, Math.ceilDiv(total, size));
    }
}
