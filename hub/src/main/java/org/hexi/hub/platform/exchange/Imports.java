package org.hexi.hub.platform.exchange;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hexi.engine.kernel.Issue;
import org.hexi.hub.platform.parties.Viewer;
import org.hexi.hub.platform.web.PageOf;
import org.hexi.hub.platform.web.PageRequest;

/**
 * Files on their way in: read, mapped, checked without effect, then let in. A file belongs to the party that sent it; a
 * foreign one is answered like a missing one. Thread-safe, and safe to repeat after a crash.
 */
public interface Imports {
    /** The kinds the viewer may import. */
    List<ImportKind> kinds(Viewer viewer);

    ImportKind kind(Viewer viewer, String code);

    /** Reads a CSV or XLSX file and guesses which heading is which column. Refuses with {@link ExchangeRejection}. */
    ImportView open(Viewer viewer, String kind, String fileName, byte[] content);

    /** The dry run of a kind that asks nothing, or as it is usual. */
    default ImportView check(Viewer viewer, UUID id, Map<String, Integer> mapping) {
        return check(viewer, id, mapping, Map.of());
    }

    /**
     * The dry run: checks every row under a mapping and keeps what was found. Nothing is let in.
     *
     * @param answers to the questions of the kind, by their keys; what is missing is as usual
     */
    ImportView check(Viewer viewer, UUID id, Map<String, Integer> mapping, Map<String, String> answers);

    /** Lets the good rows in, in transactions of their own; a second call goes on where an interrupted one stopped. */
    ImportView commit(Viewer viewer, UUID id);

    ImportView get(Viewer viewer, UUID id);

    PageOf<Issue> issues(Viewer viewer, UUID id, PageRequest page);

    /** The first rows of the file as they were read, for people to see that it was read rightly. */
    List<List<String>> preview(Viewer viewer, UUID id);

    /** The refused rows as they came, with a last column {@code error}. */
    RefusedRows refused(Viewer viewer, UUID id);

    /** References of what was let in, in the order of the file. */
    List<String> results(Viewer viewer, UUID id, int limit);

    List<ImportView> recent(Viewer viewer);

    /**
     * Rows to be corrected and sent again.
     *
     * @param header headings of the file and {@code error}
     */
    record RefusedRows(String name, List<String> header, List<List<String>> rows) {}
}
