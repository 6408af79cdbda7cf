package org.hexi.engine.customs.risk;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Labelled declarations with the numbers of their keys, so that histories can be counted again and again without looking at text.
 * Not changed once made.
 */
final class KeyedFilings {
    private final List<LabelledFiling> filings;
    private final UsualPrices usual;
    private final Map<Factor, KeyColumn> columns;
    private final Map<Factor, int[]> within = new EnumMap<>(Factor.class);

    private KeyedFilings(List<LabelledFiling> filings, UsualPrices usual, Map<Factor, KeyColumn> columns) {
        this.filings = filings;
        this.usual = usual;
        this.columns = columns;
        columns.forEach((factor, column) ->
                factor.wider().ifPresent(wider -> within.put(factor, column.within(column(wider)))));
    }

    static KeyedFilings of(List<LabelledFiling> filings) {
        UsualPrices none = UsualPrices.of(List.of());
        Map<Factor, KeyColumn> columns = new EnumMap<>(Factor.class);
        for (Factor factor : Factor.values()) {
            columns.put(factor, KeyColumn.of(factor, filings, none));
        }
        return new KeyedFilings(List.copyOf(filings), none, columns);
    }

    /** The same, with what goods usually cost taken from some of the declarations only. */
    KeyedFilings withUsualPricesOf(int[] rows) {
        List<Filing> known = new ArrayList<>();
        for (int row : rows) {
            known.add(filings.get(row).filing());
        }
        UsualPrices prices = UsualPrices.of(known);
        Map<Factor, KeyColumn> judged = new EnumMap<>(columns);
        for (Factor factor : Factor.values()) {
            if (factor.isRelative()) {
                judged.put(factor, KeyColumn.of(factor, filings, prices));
            }
        }
        return new KeyedFilings(filings, prices, judged);
    }

    int size() {
        return filings.size();
    }

    LabelledFiling filing(int row) {
        return filings.get(row);
    }

    boolean isFraud(int row) {
        return filings.get(row).isFraud();
    }

    UsualPrices usual() {
        return usual;
    }

    KeyColumn column(Factor factor) {
        return Objects.requireNonNull(columns.get(factor));
    }

    /** Number of the wider key for each key of a factor that narrows another; empty for any other. */
    int[] within(Factor factor) {
        return within.getOrDefault(factor, new int[0]);
    }

    /** Evidence on all of some declarations. */
    Evidence evidence(int[] rows) {
        int frauds = 0;
        for (int row : rows) {
            frauds += isFraud(row) ? 1 : 0;
        }
        return new Evidence(frauds, rows.length);
    }
}
