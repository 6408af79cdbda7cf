package org.hexi.hub.platform.filters;

import org.hexi.engine.kernel.InvalidValue;
import org.hexi.hub.platform.filters.model.FilterQuery;

/**
 * A filter about to be saved. Immutable; an empty query is no filter and is refused.
 *
 * @param list path of the list page
 * @param name what its owner calls it, 1 to 40 characters
 */
public record FilterDraft(String list, String name, FilterQuery query) {
    public static final int LONGEST_NAME = 40;

    public FilterDraft {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new InvalidValue("filters.name.length", "name", name, "1 to " + LONGEST_NAME + " characters");
        }
        if (query.isEmpty()) {
            throw new InvalidValue("filters.query.empty", "query", "", "at least one filter that is set");
        }
    }
}
