package org.hexi.engine.customs.risk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What was learned from some declarations. Not changed once made. */
record Fitted(KeyedFilings filings, Encoding encoding, Weights weights) {
    List<Judged> judge(int[] rows) {
        List<Judged> judged = new ArrayList<>();
        Arrays.stream(rows)
                .forEach(row -> judged.add(new Judged(weights.logOdds(encoding, row), filings.isFraud(row))));
        return judged;
    }
}
