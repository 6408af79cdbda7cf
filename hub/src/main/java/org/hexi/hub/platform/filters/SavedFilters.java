package org.hexi.hub.platform.filters;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexi.engine.kernel.Rejected;
import org.hexi.hub.platform.audit.AuditEntry;
import org.hexi.hub.platform.audit.AuditTrail;
import org.hexi.hub.platform.filters.store.FilterRows;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.time.WallClock;
import org.hexi.hub.platform.web.NavigationEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The filters people saved. A person sees and deletes only their own, for the party they act for. Thread-safe. */
@Service
public class SavedFilters {
    /** More names than this above one list help nobody. */
    public static final int MOST_PER_LIST = 20;

    private final FilterRows rows;
    private final Set<String> lists;
    private final AuditTrail audit;
    private final WallClock wall;

    SavedFilters(FilterRows rows, List<NavigationEntry> navigation, AuditTrail audit, WallClock wall) {
        this.rows = rows;
        this.lists = navigation.stream().map(NavigationEntry::path).collect(Collectors.toUnmodifiableSet());
        this.audit = audit;
        this.wall = wall;
    }

    /** Those of one list, by name. */
    public List<SavedFilter> list(Viewer viewer, String list) {
        return rows.list(viewer, list);
    }

    /** Saves under the name; a filter that had this name on this list gives way. */
    @Transactional
    public SavedFilter save(Viewer viewer, FilterDraft draft) {
        mustBeList(draft.list());
        SavedFilter saved = rows.put(viewer, draft, wall.now());
        if (rows.count(viewer, draft.list()) > MOST_PER_LIST) {
            throw new Rejected(new FiltersRejection.TooMany(MOST_PER_LIST));
        }
        note(viewer, "filter.saved", saved.list(), saved.name());
        return saved;
    }

    /** Deletes the own filter of this name; where there is none, all is well already. */
    @Transactional
    public void delete(Viewer viewer, String list, String name) {
        mustBeList(list);
        if (rows.delete(viewer, list, name)) {
            note(viewer, "filter.deleted", list, name);
        }
    }

    private void mustBeList(String list) {
        if (!lists.contains(list)) {
            throw new Rejected(new FiltersRejection.NoSuchList(list));
        }
    }

    private void note(Viewer viewer, String action, String list, String name) {
        audit.record(AuditEntry.of(viewer.name(), action, "filter:" + list + "#" + name));
    }
}
