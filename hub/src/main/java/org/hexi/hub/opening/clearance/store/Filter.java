package org.hexi.hub.opening.clearance.store;

import java.util.HashMap;
import java.util.Map;
import org.hexi.hub.opening.clearance.DeclarationFilter;
import org.hexi.hub.platform.parties.Viewer;

/** Scope and filter together as one condition. Immutable. */
record Filter(String condition, Map<String, Object> parameters) {
    /** The same states as the partial index of the queue. */
    static final String OPEN =
            " and d.state in ('ACCEPTED', 'DOCUMENTS_ASKED', 'INSPECTION_ORDERED', 'INSPECTED', 'TAX_ASSESSED', 'PAID')";

    static Filter of(Viewer viewer, DeclarationFilter filter) {
        Scope scope = Scope.of(viewer);
        StringBuilder condition = new StringBuilder(scope.condition());
        Map<String, Object> parameters = new HashMap<>(scope.parameters());
        filter.state().ifPresent(state -> {
            condition.append(" and d.state = :state");
            parameters.put("state", state.name());
        });
        filter.lane().ifPresent(lane -> {
            condition.append(" and d.lane = :lane");
            parameters.put("lane", lane.name());
        });
        filter.direction().ifPresent(direction -> {
            condition.append(" and d.direction = :direction");
            parameters.put("direction", direction.name());
        });
        if (filter.isOpen()) {
            condition.append(OPEN);
        }
        filter.text().map(String::strip).filter(text -> !text.isEmpty()).ifPresent(text -> {
            condition.append(" and (d.reference ilike :prefix or d.customs_number like :prefix"
                    + " or d.consignment_reference ilike :prefix or d.goods ilike '%' || :prefix)");
            parameters.put("prefix", escaped(text) + "%");
        });
        return new Filter(condition.toString(), parameters);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
