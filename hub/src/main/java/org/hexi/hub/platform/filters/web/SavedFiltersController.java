package org.hexi.hub.platform.filters.web;

import org.hexi.hub.platform.filters.FilterDraft;
import org.hexi.hub.platform.filters.SavedFilters;
import org.hexi.hub.platform.filters.model.FilterQuery;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.parties.Viewers;
import org.hexi.hub.platform.web.Idempotency;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Saving and deleting; both lead back to the list. */
@Controller
@RequestMapping("/saved-filters")
class SavedFiltersController {
    private final SavedFilters filters;
    private final Viewers viewers;
    private final Idempotency idempotency;

    SavedFiltersController(SavedFilters filters, Viewers viewers, Idempotency idempotency) {
        this.filters = filters;
        this.viewers = viewers;
        this.idempotency = idempotency;
    }

    @PostMapping
    String save(
            @RequestParam(defaultValue = "") String list,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String query,
            @RequestParam(name = Idempotency.FIELD, required = false) @Nullable String key) {
        Viewer viewer = viewers.current();
        FilterDraft draft = new FilterDraft(list, name, new FilterQuery(query));
        return idempotency.submit(
                viewer.party(),
                key,
                draft,
                () -> "redirect:" + filters.save(viewer, draft).address());
    }

    @PostMapping("/deletion")
    String delete(
            @RequestParam(defaultValue = "") String list,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(name = Idempotency.FIELD, required = false) @Nullable String key) {
        Viewer viewer = viewers.current();
        return idempotency.submit(viewer.party(), key, "delete " + list + "#" + name, () -> {
            filters.delete(viewer, list, name);
            return "redirect:" + list;
        });
    }
}
