package org.hexi.hub.platform.exchange;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexi.engine.kernel.Issue;
import org.hexi.hub.platform.exchange.model.TableLimits;
import org.hexi.hub.platform.parties.Role;
import org.hexi.hub.platform.parties.Viewer;

/**
 * A kind of thing that can be let in from a file. A module contributes a bean of this type; the wizard, the API and the
 * command line then work for it.
 */
public interface ImportKind {
    /** Stable name, part of addresses; {@code exchange.kind.<code>} is its message key. */
    String code();

    /** Roles that may import; empty for every signed-in user. */
    Set<Role> roles();

    /** Whether the viewer may import this kind. */
    default boolean isFor(Viewer viewer) {
        return roles().isEmpty() || roles().stream().anyMatch(viewer::is);
    }

    List<ImportColumn> columns();

    /** The rows of the template by the keys of their columns; the reader skips them. By default one, of the examples. */
    default List<Map<String, String>> exampleRows() {
        return List.of(columns().stream().collect(Collectors.toMap(ImportColumn::key, ImportColumn::example)));
    }

    /** What is asked beside the file. */
    default List<ImportTerm> terms() {
        return List.of();
    }

    /** The same kind with its questions answered, by their keys. */
    default ImportKind answered(Map<String, String> answers) {
        return this;
    }

    /** Whether all rows of a file are one thing: nothing of it is let in while a row has a fault. */
    default boolean isWhole() {
        return false;
    }

    /** The most rows below the heading. */
    default int mostRows() {
        return TableLimits.MAX_ROWS;
    }

    /**
     * Rows with the same key are one thing and are let in or refused together; by default each row is a thing of its own. Not asked
     * of a kind that is let in whole.
     */
    default String group(ImportRow row) {
        return Long.toString(row.number());
    }

    /** Everything wrong with the rows of one thing, each issue with its row (0: a question) and the key of its column. Has no effect. */
    List<Issue> check(Viewer viewer, List<ImportRow> rows);

    /**
     * Lets one thing in; called only after {@link #check} found no error, inside a transaction.
     *
     * @return reference of what was made, for the list of results
     */
    String commit(Viewer viewer, List<ImportRow> rows);
}
