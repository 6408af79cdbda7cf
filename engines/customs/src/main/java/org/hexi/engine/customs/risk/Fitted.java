package org.hexi.engine.customs.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What was learned from some declarations. Not changed once made. */
record Fitted(KeyedFilings filings, Encoding encoding, Map<Acquaintance, Weights> weights) {
    List<Judged> judge(int[] rows) {
        List<Judged> judged = new ArrayList<>();
        for (int row : rows) {
            judged.add(new Judged(weights(encoding.acquaintance(row)).logOdds(encoding, row), filings.isFraud(row)));
        }
        return judged;
    }

    Weights weights(Acquaintance acquaintance) {
        return Objects.requireNonNull(weights.get(acquaintance));
    }
}
