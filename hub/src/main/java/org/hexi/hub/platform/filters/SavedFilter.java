package org.hexi.hub.platform.filters;

import org.hexi.hub.platform.filters.model.FilterQuery;

/**
 * A filter under the name its owner gave it; the name stands for it on its list. Immutable.
 *
 * @param list path of the list page, such as {@code /consignments}
 */
public record SavedFilter(String list, String name, FilterQuery query) {
    /** The address of the list with this filter set. */
    public String address() {
        return query.addressOf(list);
    }
}
