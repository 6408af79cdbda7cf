package org.hexi.engine.customs.risk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The keys of one factor, numbered in the order in which the declarations show them. Not changed once made.
 *
 * @param keyOf number of the key of each declaration, or {@link #NONE}
 * @param keys the keys by their numbers
 */
record KeyColumn(int[] keyOf, List<String> keys) {
    static final int NONE = -1;

    static KeyColumn of(Factor factor, List<LabelledFiling> filings, UsualPrices usual) {
        int[] keyOf = new int[filings.size()];
        List<String> keys = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (int row = 0; row < keyOf.length; row++) {
            String key = factor.key(filings.get(row).filing(), usual);
            keyOf[row] = key.isEmpty() ? NONE : numbers.computeIfAbsent(key, fresh -> numbers.size());
            if (keyOf[row] == keys.size()) {
                keys.add(key);
            }
        }
        return new KeyColumn(keyOf, List.copyOf(keys));
    }

    /** For each key the number of the key it lies within; {@link #NONE} without one. */
    int[] within(KeyColumn wider) {
        int[] within = new int[keys.size()];
        for (int row = 0; row < keyOf.length; row++) {
            if (keyOf[row] != NONE) {
                within[keyOf[row]] = wider.keyOf[row];
            }
        }
        return within;
    }
}
