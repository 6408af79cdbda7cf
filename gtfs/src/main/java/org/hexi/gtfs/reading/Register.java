package org.hexi.gtfs.reading;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hexi.gtfs.Identified;

/**
 * What a file defines, by id. A row that was refused still defines its id: what names it is not wrong too. When the file itself is
 * missing or broken nothing is said of ids that are not found, as all of them would be.
 *
 * @param <T> what a row becomes
 */
final class Register<T extends Identified> {
    private final String thing;
    private final Map<String, T> things = new HashMap<>();
    private final Set<String> refused = new HashSet<>();
    private boolean complete = true;

    /** @param thing the word for it in codes of issues */
    Register(String thing) {
        this.thing = thing;
    }

    /** Its file is missing or was not read to its end. */
    void isIncomplete() {
        complete = false;
    }

    /** Keeps the id of a row that cannot be used. */
    void refuse(String id) {
        refused.add(id);
    }

    void add(Row row, String column, T one) {
        if (things.putIfAbsent(one.id(), one) != null) {
            row.error(code("duplicate"), column, one.id(), "each id once");
        }
    }

    /** What a cell names; empty when it names nothing that can be used, and told when it names nothing at all. */
    Optional<T> named(Row row, String column) {
        String id = row.required(column);
        return id.isEmpty() ? Optional.empty() : named(row, column, id);
    }

    Optional<T> named(Row row, String column, String id) {
        T one = things.get(id);
        if (one == null && complete && !refused.contains(id)) {
            row.error(code("unknown"), column, id, "an id that the feed defines");
        }
        return Optional.ofNullable(one);
    }

    Optional<T> find(String id) {
        return Optional.ofNullable(things.get(id));
    }

    int size() {
        return things.size();
    }

    /** All of them in the order of their ids. */
    List<T> sorted() {
        return things.values().stream()
                .sorted(Comparator.comparing(Identified::id))
                .toList();
    }

    private String code(String fault) {
        return "gtfs." + thing + "." + fault;
    }
}
