package org.hexi.hub.platform.filters.web;

import java.util.List;
import org.hexi.hub.platform.filters.SavedFilter;
import org.hexi.hub.platform.filters.model.FilterQuery;

/**
 * What stands above a filter bar.
 *
 * @param saved the filters of the list
 * @param current what the page shows now
 */
public record FilterChips(List<SavedFilter> saved, FilterQuery current) {
    public FilterChips {
        saved = List.copyOf(saved);
    }

    public boolean isEmpty() {
        return saved.isEmpty() && current.isEmpty();
    }

    /** Whether what is shown may be given a name: something is filtered and has none. */
    public boolean maySave() {
        return !current.isEmpty() && saved.stream().noneMatch(this::isCurrent);
    }

    public boolean isCurrent(SavedFilter filter) {
        return filter.query().equals(current);
    }
}
