package org.hexi.hub.platform.operations.backup;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An order of tables in which each comes after those it points at, found by walking the references depth first. Linear in
 * tables and references. Tables that point at each other in a circle keep their given order.
 */
final class ForeignKeyOrder {
    private final Map<String, List<String>> references;
    private final Set<String> wanted;
    private final Set<String> seen = new LinkedHashSet<>();
    private final Set<String> ordered = new LinkedHashSet<>();

    private ForeignKeyOrder(List<String> tables, Map<String, List<String>> references) {
        this.wanted = new LinkedHashSet<>(tables);
        this.references = references;
    }

    static List<String> of(List<String> tables, Map<String, List<String>> references) {
        ForeignKeyOrder order = new ForeignKeyOrder(tables, references);
        tables.forEach(order::visit);
        return List.copyOf(order.ordered);
    }

    private void visit(String table) {
        if (!wanted.contains(table) || !seen.add(table)) {
            return;
        }
        references.getOrDefault(table, List.of()).forEach(this::visit);
        ordered.add(table);
    }
}
