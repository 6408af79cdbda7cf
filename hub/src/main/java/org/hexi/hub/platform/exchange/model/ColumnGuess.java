package org.hexi.hub.platform.exchange.model;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.hexi.hub.platform.exchange.ImportColumn;

/** Guesses which heading of a file is which column: by key or by label in any language, ignoring case, spaces and signs. */
public final class ColumnGuess {
    private ColumnGuess() {}

    /** @param labels labels of a column in all languages */
    public static Map<String, Integer> of(
            List<String> header, List<ImportColumn> columns, Function<ImportColumn, List<String>> labels) {
        Map<String, Integer> byHeading = new HashMap<>();
        for (int position = header.size() - 1; position >= 0; position--) {
            byHeading.put(folded(header.get(position)), position);
        }
        Map<String, Integer> mapping = new HashMap<>();
        for (ImportColumn column : columns) {
            Integer position = byHeading.get(folded(column.key()));
            for (String label : labels.apply(column)) {
                position = position == null ? byHeading.get(folded(label)) : position;
            }
            if (position != null) {
                mapping.put(column.key(), position);
            }
        }
        return mapping;
    }

    private static String folded(String heading) {
        return heading.toLowerCase(Locale.ROOT).replace('ё', 'е').replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
