package org.hexi.hub.platform.filters.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.hexi.engine.kernel.InvalidValue;
import org.hexi.hub.platform.filters.SavedFilters;
import org.hexi.hub.platform.filters.model.FilterQuery;
import org.hexi.hub.platform.parties.Viewers;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Gives a list page its saved filters; the fragment {@code layout/filters} calls it as {@code @filterBar}. */
@Component("filterBar")
public class FilterBar {
    private final SavedFilters filters;
    private final Viewers viewers;

    FilterBar(SavedFilters filters, Viewers viewers) {
        this.filters = filters;
        this.viewers = viewers;
    }

    /** @param list path of the list page */
    public FilterChips of(String list) {
        return new FilterChips(filters.list(viewers.current(), list), current());
    }

    /** An address too odd to be saved is shown without the offer to save it. */
    private static FilterQuery current() {
        try {
            return new FilterQuery(
                    Optional.ofNullable(request().getQueryString()).orElse(""));
        } catch (InvalidValue odd) {
            return new FilterQuery("");
        }
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }
}
