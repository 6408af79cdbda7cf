package org.hexi.wco.check;

import java.util.ArrayList;
import java.util.List;
import org.hexi.engine.kernel.Issue;
import org.jspecify.annotations.Nullable;

/** Collects findings about one part of a declaration; row 0 is the whole, row 1 the first line of goods. */
final class Findings {
    private final List<Issue> issues = new ArrayList<>();
    private String base = "/MetaData/Declaration";
    private int row;

    void enterShipment() {
        base = "/MetaData/Declaration/GoodsShipment";
    }

    void enterItem(int number) {
        base = "/MetaData/Declaration/GoodsShipment/GovernmentAgencyGoodsItem[" + number + "]";
        row = number;
    }

    void require(String field, @Nullable Object value, String hint) {
        boolean isThere = value instanceof String text
                ? !text.isEmpty()
                : value instanceof List<?> list ? !list.isEmpty() : value != null;
        if (!isThere) {
            error("wco.field.missing", field, null, hint);
        }
    }

    void error(String code, String field, @Nullable Object value, String hint) {
        issues.add(Issue.error(code, row, base + "/" + field, text(value), hint));
    }

    void warning(String code, String field, @Nullable Object value, String hint) {
        issues.add(Issue.warning(code, row, base + "/" + field, text(value), hint));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    List<Issue> list() {
        return List.copyOf(issues);
    }
}
