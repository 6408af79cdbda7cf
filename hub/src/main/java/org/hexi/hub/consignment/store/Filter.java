package org.hexi.hub.consignment.store;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.hexi.hub.consignment.ConsignmentFilter;
import org.hexi.hub.platform.parties.Viewer;

/** A filter and a scope as one SQL condition with its parameters. Text of a person only ever becomes a parameter. */
record Filter(String condition, Map<String, Object> parameters) {
    private static final Pattern REFERENCE = Pattern.compile("[A-Z]{2,4}-\\d+(-\\d)?");

    static Filter of(Viewer viewer, ConsignmentFilter filter) {
        StringBuilder condition = new StringBuilder();
        Map<String, Object> parameters = new LinkedHashMap<>();
        Scope scope = Scope.of(viewer);
        if (!scope.isAll()) {
            condition.append(" and ").append(Scope.CONDITION);
            parameters.put("all", false);
            parameters.put("holders", scope.holders());
        }
        filter.stage().ifPresent(stage -> {
            condition.append(" and c.stage = :stage");
            parameters.put("stage", stage.name());
        });
        filter.from().ifPresent(place -> {
            condition.append(" and c.from_place = :from");
            parameters.put("from", place.value());
        });
        filter.to().ifPresent(place -> {
            condition.append(" and c.to_place = :to");
            parameters.put("to", place.value());
        });
        filter.text()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> text(text, condition, parameters));
        return new Filter(condition.toString(), parameters);
    }

    private static void text(String text, StringBuilder condition, Map<String, Object> parameters) {
        String capitals = text.toUpperCase(Locale.ROOT);
        if (REFERENCE.matcher(capitals).matches()) {
            condition.append(" and c.reference like :text");
            parameters.put("text", capitals + "%");
        } else {
            condition.append(" and c.search like :text");
            parameters.put("text", "%" + literal(text.toLowerCase(Locale.ROOT)) + "%");
        }
    }

    /** Signs that {@code like} would read as patterns stand for themselves. */
    private static String literal(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
