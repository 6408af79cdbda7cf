package org.hexi.hub.platform.exchange;

import java.util.List;
import java.util.Set;
import org.hexi.engine.kernel.Issue;
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

    List<ImportColumn> columns();

    /** Rows with the same key are one thing and are let in or refused together; by default each row is a thing of its own. */
    default String group(ImportRow row) {
        return Long.toString(row.number());
    }

    /** Everything wrong with the rows of one thing, each issue with its row and the key of its column. Has no effect. */
    List<Issue> check(Viewer viewer, List<ImportRow> rows);

    /**
     * Lets one thing in; called only after {@link #check} found no error, inside a transaction.
     *
     * @return reference of what was made, for the list of results
     */
    String commit(Viewer viewer, List<ImportRow> rows);
}
