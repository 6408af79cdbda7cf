package org.hexi.hub.platform.exchange.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hexi.engine.kernel.Issue;
import org.hexi.hub.platform.exchange.ImportView;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.web.PageRequest;

/** Where files on their way in are kept. A file of another party is never found. */
public interface RunStore {
    void add(Viewer viewer, ImportView run, byte[] content);

    Optional<ImportView> find(Viewer viewer, UUID id);

    List<ImportView> recent(Viewer viewer, int limit);

    byte[] content(UUID id);

    /** Keeps what was found; replaces what was found before. */
    void keep(UUID id, ImportView.State state, Map<String, Integer> mapping, long refused, List<Issue> issues);

    /** Keeps the answers to what the kind asks. */
    void answer(UUID id, Map<String, String> answers);

    List<Issue> issues(UUID id, PageRequest page);

    List<Issue> allIssues(UUID id);

    long countIssues(UUID id);

    /** Takes the thing that begins at a row; false when it is in already. */
    boolean claim(UUID id, long row, int rows);

    void done(UUID id, long row, String reference);

    /** References of what is in, in the order of the file. */
    List<String> results(UUID id, int limit);

    /** Rows of the file that are in. */
    long countIn(UUID id);
}
