package org.hexi.engine.customs.selectivity;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Random;
import org.hexi.engine.customs.declaration.Direction;

/** The customs office of the tests. */
final class Office {
    static final LocalDate DAY = LocalDate.of(2025, 9, 1);
    private static final String CODE = "6201";

    private Office() {}

    static OfficeRates rates(LaneRates randomFloor, LaneRates expectedShare) {
        return new OfficeRates(CODE, Direction.IMPORT, "2025-09", "order of the office", randomFloor, expectedShare);
    }

    static DrawSeed seed(long number) {
        byte[] secret = new byte[32];
        new Random(number).nextBytes(secret);
        return new DrawSeed(CODE, DAY, HexFormat.of().formatHex(secret));
    }

    static CriterionHit hit(String criterion, Lane lane) {
        return hit(criterion, lane, 0);
    }

    static CriterionHit hit(String criterion, Lane lane, int maximumHitsWithoutSelection) {
        return new CriterionHit(
                criterion, "1", "profile of the office", lane, maximumHitsWithoutSelection, new LinkedHashMap<>());
    }
}
